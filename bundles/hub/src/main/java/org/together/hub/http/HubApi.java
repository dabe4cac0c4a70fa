package org.together.hub.http;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.Progress;
import org.together.core.access.Callers;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.hub.Load;
import org.together.core.hub.Load.State;
import org.together.core.hub.Loads;
import org.together.core.identification.Identification;
import org.together.core.identification.Identifications;
import org.together.core.identification.Query;
import org.together.hub.file.UnreadableFile;

/**
 * The hub under {@code /api} for connected systems, which sign in with a token; never with a cookie, so that no other
 * site can act in their name.
 */
@Component(
        service = Servlet.class,
        property = {
            ApiContext.SELECT,
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.servlet.multipart.enabled:Boolean=true",
            "osgi.http.whiteboard.servlet.multipart.maxFileSize:Long=524288000",
            "osgi.http.whiteboard.servlet.multipart.fileSizeThreshold:Integer=65536"
        })
public class HubApi extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(HubApi.class);
    private static final String TOO_LARGE = "The file is too large.";

    private final transient Loads loads;
    private final transient Callers callers;
    private transient volatile @Nullable Identifications identifications;

    @Activate
    public HubApi(@Reference Loads loads, @Reference Callers callers) {
        this.loads = loads;
        this.callers = callers;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void identify(Identifications installed) {
        identifications = installed;
    }

    void unidentify(Identifications gone) {
        identifications = identifications == gone ? null : identifications;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            answer(viewer(request), request, response);
        } catch (Answer.No no) {
            refuse(response, no.status(), no.getMessage());
        } catch (Refused refused) {
            refuse(response, 403, refused.getMessage());
        } catch (NoSuchElementException missing) {
            refuse(response, 404, missing.getMessage());
        } catch (UnreadableFile unreadable) {
            refuse(response, 413, unreadable.getMessage());
        } catch (ServletException broken) {
            refuse(response, 400, "The request cannot be read.");
        } catch (RuntimeException failed) {
            LOG.error("A request to the hub's HTTP interface failed: {}", failed.getClass().getName());
            refuse(response, 500, "The request failed; the server's log tells more.");
        }
    }

    private static void refuse(HttpServletResponse response, int status, @Nullable String sentence) throws IOException {
        if (!response.isCommitted()) {
            Answer.json(response, status, Map.of("error", String.valueOf(sentence)));
        }
    }

    private Viewer viewer(HttpServletRequest request) {
        var authorization = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        var admission = callers.admit(authorization, request.getRemoteAddr());
        return admission.viewer().orElseThrow(() -> new Answer.No(admission.status(), admission.refusal()));
    }

    private void answer(Viewer viewer, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("").split("/");
        var isGet = "GET".equals(request.getMethod());
        if (path.length == 3 && "feeds".equals(path[1]) && "POST".equals(request.getMethod())) {
            receive(viewer, path[2], request, response);
        } else if (path.length == 3 && "loads".equals(path[1]) && isGet) {
            Answer.json(response, 200, Answer.of(load(path[2])));
        } else if (path.length == 4 && "loads".equals(path[1]) && "rejects".equals(path[3]) && isGet) {
            var load = load(path[2]);
            csv(response, "rejects-" + load.id());
            loads.writeRejects(viewer, load.id(), response.getOutputStream());
        } else if (path.length == 2 && "families".equals(path[1]) && isGet) {
            families(viewer, request, response);
        } else {
            throw new Answer.No(404, "There is nothing at this address; see the guide \"Sending data\".");
        }
    }

    private void receive(Viewer viewer, String feed, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var part = isForm(request) ? file(request) : null;
        if (part != null && part.isEmpty()) {
            throw new Answer.No(400, "The form has no file in it.");
        }
        try (InputStream file = part == null ? request.getInputStream() : part.get().getInputStream()) {
            var name = part == null
                    ? Asked.of(request, "name").orElse("sent by " + viewer)
                    : part.get().getSubmittedFileName();
            if (Asked.of(request, "wait").filter("true"::equals).isPresent()) {
                var load = loads.load(viewer, feed, name, file, Progress.UNWATCHED);
                Answer.json(response, load.state() == State.DONE ? 200 : 422, Answer.of(load));
            } else {
                Answer.json(response, 202, Answer.of(loads.begin(viewer, feed, name, file)));
            }
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/form-data");
    }

    private static Optional<Part> file(HttpServletRequest request) throws IOException, ServletException {
        try {
            return request.getParts().stream().filter(one -> one.getSubmittedFileName() != null).findFirst();
        } catch (IllegalStateException tooLarge) {
            throw new Answer.No(413, TOO_LARGE);
        } catch (ServletException broken) {
            if (isTooLarge(broken)) {
                throw new Answer.No(413, TOO_LARGE);
            }
            throw broken;
        }
    }

    /** Servers wrap what the servlet standard has them throw in something of their own. */
    private static boolean isTooLarge(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause).anyMatch(IllegalStateException.class::isInstance);
    }

    private Load load(String id) {
        return Id.<Load>parse(id).flatMap(loads::find).orElseThrow(() -> new Answer.No(404, "There is no load of that number."));
    }

    private static void csv(HttpServletResponse response, String name) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    }

    private void families(Viewer viewer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var service = identifications;
        if (service == null) {
            throw new Answer.No(503, "Identification is not installed.");
        }
        var programme = Asked.of(request, "programme")
                .orElseThrow(() -> new Answer.No(400, "Name the programme: ?programme=<id>."));
        var asAt = date(Asked.of(request, "asAt"));
        var kept = service.history().stream()
                .filter(one -> one.programme().equals(programme) && asAt.filter(one.asAt()::isAfter).isEmpty())
                .max(Comparator.comparing(Identification::asAt).thenComparing(Identification::ran))
                .orElseThrow(() -> new Answer.No(404, "The programme \"" + programme + "\" was not run for that day or one before it."));
        var found = service.export(viewer, kept.id(), Query.ALL.from(0, Integer.MAX_VALUE));
        csv(response, "families-" + kept.asAt());
        FamiliesCsv.write(kept.asAt(), found, response.getWriter());
    }

    private static Optional<LocalDate> date(Optional<String> text) {
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            throw new Answer.No(400, "Write the date as yyyy-mm-dd.");
        }
    }
}
