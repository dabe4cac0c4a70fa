package org.together.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.together.core.access.Refused;

/** A file that is written when somebody asks for it, and never kept. */
public final class DownloadLink extends Anchor {
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv;charset=UTF-8",
            "txt", "text/plain;charset=UTF-8",
            "json", "application/json",
            "pdf", "application/pdf",
            "zip", "application/zip",
            "svg", "image/svg+xml",
            "ics", "text/calendar;charset=UTF-8",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** {@code fileName} tells the type by its end and names nobody. */
    public DownloadLink(String text, String fileName, Content content) {
        setText(text);
        setHref(event -> send(event, fileName, content));
        addClassName("part-download");
    }

    /** Looks like a button. */
    public DownloadLink asButton() {
        addClassName("part-button-link");
        return this;
    }

    /** Letters, digits, points, hyphens and underscores; everything else becomes a hyphen. */
    static String safe(String fileName) {
        var safe = fileName.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
        return safe.isEmpty() ? "file" : safe;
    }

    private static void send(DownloadEvent event, String fileName, Content content) throws IOException {
        var safe = safe(fileName);
        var end = safe.substring(safe.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        event.setFileName(safe);
        event.setContentType(TYPES.getOrDefault(end, "application/octet-stream"));
        try {
            content.write(event.getOutputStream());
        } catch (Refused refused) {
            event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
        }
    }

    /** Writes the file; may be called on any thread, and need not close. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }
}
