package org.together.hub.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands behind the question mark. The servlet's own parameters would read the file, when it is sent as curl sends one, as a form. */
final class Asked {
    private Asked() {}

    static Optional<String> of(HttpServletRequest request, String name) {
        return Stream.of(Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new Answer.No(400, "The address of the request is not written correctly.");
        }
    }
}
