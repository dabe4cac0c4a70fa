package org.together.casework.frontdoor.http;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.access.Callers;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.frontdoor.Channel;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.Referrals;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Referrals at {@code /api/referrals}, beside the hub's addresses and through the same door: with a token, never with a cookie. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=together-api)",
            "osgi.http.whiteboard.servlet.pattern=/referrals/*"
        })
public class ReferralsApi extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(ReferralsApi.class);
    private static final int LARGEST = 65_536;

    private final transient Callers callers;
    private final transient Referrals referrals;

    @Activate
    public ReferralsApi(@Reference Callers callers, @Reference Referrals referrals) {
        this.callers = callers;
        this.referrals = referrals;
    }

    /** A request that cannot be answered as asked. */
    private record Faulty(String error, List<Referrals.Fault> faults) {}

    private record Answer(int status, Object content) {
        static Answer refused(int status, String sentence) {
            return new Answer(status, Map.of("error", sentence));
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        var answer = answered(request, response);
        response.setStatus(answer.status());
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(ReferralJson.JSON.writeValueAsString(answer.content()));
    }

    private Answer answered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var authorization = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
            var admission = callers.admit(authorization, request.getRemoteAddr());
            return admission.viewer().isPresent()
                    ? answer(admission.viewer().get(), request, response)
                    : Answer.refused(admission.status(), admission.refusal());
        } catch (Refused refused) {
            return Answer.refused(403, String.valueOf(refused.getMessage()));
        } catch (RuntimeException failed) {
            LOG.error("A request to the HTTP interface of referrals failed: {}", failed.getClass().getName());
            return Answer.refused(500, "The request failed; the server's log tells more.");
        }
    }

    private Answer answer(Viewer viewer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("").split("/");
        var isOne = path.length == 2;
        return switch (request.getMethod()) {
            case "POST" -> isOne ? Answer.refused(405, "Send a referral to /api/referrals.") : post(viewer, request, response);
            case "GET" -> isOne ? get(viewer, path[1]) : Answer.refused(405, "Ask for one referral: /api/referrals/<number>.");
            default -> Answer.refused(405, "Referrals are sent with POST and asked for with GET.");
        };
    }

    private Answer get(Viewer viewer, String id) {
        return Id.<Referral>parse(id)
                .flatMap(one -> referrals.find(viewer, one))
                .map(found -> new Answer(200, ReferralJson.of(found)))
                .orElseGet(() -> Answer.refused(404, "There is no referral of that number, or you did not send it."));
    }

    private Answer post(Viewer viewer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Optional.ofNullable(request.getContentType()).orElse("").startsWith("application/json")) {
            return Answer.refused(415, "Send the referral as application/json.");
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return Answer.refused(413, "A referral must not be larger than 64 KB.");
        }
        var sent = read(body);
        return sent.isPresent()
                ? take(viewer, sent.get(), Optional.ofNullable(request.getHeader("Idempotency-Key")).orElse(""), response)
                : Answer.refused(400, "The request is not a JSON object.");
    }

    private static Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.of(ReferralJson.JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private Answer take(Viewer viewer, JsonNode sent, String key, HttpServletResponse response) {
        var read = new SentReferral(sent);
        if (!read.unread().isEmpty()) {
            return faulty(read.faults(referrals.faults(read.form())));
        }
        var receipt = referrals.take(viewer, read.form(), Channel.SYSTEM, key);
        if (receipt.referral().isEmpty()) {
            return faulty(receipt.faults());
        }
        var id = receipt.referral().get();
        response.setHeader("Location", "/api/referrals/" + id);
        var status = receipt.isNew() ? 201 : 200;
        return referrals.find(viewer, id)
                .map(kept -> new Answer(status, ReferralJson.of(kept)))
                .orElseGet(() -> new Answer(status, Map.of("referral", id.toString())));
    }

    private static Answer faulty(List<Referrals.Fault> faults) {
        var isAgain = faults.stream().anyMatch(fault -> fault.field().equals("key"));
        var sentence = faults.size() == 1 ? faults.getFirst().sentence() + "." : "The referral has " + faults.size() + " faults.";
        return new Answer(isAgain ? 409 : 422, new Faulty(sentence, faults));
    }
}
