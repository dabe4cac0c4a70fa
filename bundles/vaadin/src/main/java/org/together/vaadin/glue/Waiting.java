package org.together.vaadin.glue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The answer while there is nothing to show yet: a plain page that asks again by itself and opens what was asked for as soon as it is
 * there. It asks from a script, since a page that reloads itself is read aloud from the start each time.
 */
final class Waiting {
    private static final int SECONDS = 3;
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Starting – Together</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto 0; padding: 0 1.25rem; }
            h1 { font-size: 1.75rem; line-height: 1.25; }
            </style>
            </head>
            <body>
            <main>
            <h1>Together is starting, or cannot reach its database</h1>
            <p>This page opens by itself as soon as it can; starting takes less than a minute. If it stays, tell whoever looks after
            the server.</p>
            <p><a href="">Try again now</a></p>
            </main>
            <script nonce="%s">
            const ask = () => setTimeout(() => fetch(location.href, { cache: 'no-store' })
              .then(answer => { if (answer.status === 503) { ask(); } else { location.reload(); } }, ask), %d);
            ask();
            </script>
            </body>
            </html>
            """;

    private Waiting() {
    }

    static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", String.valueOf(SECONDS));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PAGE.formatted(ContentPolicy.signature(request), SECONDS * 1000));
    }

    /** What a visitor asks for by an address, not a file of the page or a message from one that is open. */
    static boolean isPage(HttpServletRequest request) {
        var path = request.getPathInfo();
        return "GET".equals(request.getMethod())
                && request.getParameter("v-r") == null
                && !"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))
                && (path == null || path.indexOf('.') < 0);
    }
}
