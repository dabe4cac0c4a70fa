package org.together.hub.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.together.core.hub.Load;
import tools.jackson.databind.json.JsonMapper;

/** What is written back: JSON, and for a refusal JSON with one sentence. */
final class Answer {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Answer() {}

    /** Thrown where a request cannot be answered as asked. */
    static final class No extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int status;

        No(int status, String sentence) {
            super(sentence);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    static void json(HttpServletResponse response, int status, Map<String, Object> content) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(JSON.writeValueAsString(content));
    }

    static Map<String, Object> of(Load load) {
        var content = new LinkedHashMap<String, Object>();
        content.put("load", load.id().toString());
        content.put("feed", load.feed());
        content.put("file", load.fileName());
        content.put("state", load.state().name());
        content.put("remark", load.remark());
        content.put("rows", load.rows());
        content.put("accepted", load.accepted());
        content.put("corrected", load.corrected());
        content.put("unchanged", load.unchanged());
        content.put("rejected", load.rejected());
        content.put("started", written(load.started()));
        load.finished().ifPresent(when -> content.put("finished", written(when)));
        return content;
    }

    /** As it is kept: to the millisecond. */
    private static String written(Instant when) {
        return when.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
