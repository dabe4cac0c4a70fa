package org.together.vaadin.glue;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The answer to a file that is not there. */
final class NotFound {
    private NotFound() {
    }

    static void answer(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("Not found");
    }
}
