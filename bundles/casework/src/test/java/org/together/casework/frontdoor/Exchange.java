package org.together.casework.frontdoor;

import jakarta.servlet.ReadListener;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** One request to a servlet and what it answered. */
final class Exchange {
    final Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "application/json"));
    final Map<String, Object> answered = new HashMap<>();
    private final ClassLoader loader = getClass().getClassLoader();
    private final StringWriter body = new StringWriter();

    Exchange with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** {@code path} is what follows the servlet's own; empty for nothing. */
    Exchange send(Servlet servlet, String method, String path, String content) throws Exception {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                loader, new Class<?>[] {HttpServletRequest.class}, (proxy, called, given) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getPathInfo" -> path.isEmpty() ? null : path;
                    case "getHeader" -> headers.get((String) given[0]);
                    case "getContentType" -> headers.get("Content-Type");
                    case "getRemoteAddr" -> "192.0.2.1";
                    case "getInputStream" -> new Body(bytes);
                    default -> null;
                });
        var response = (HttpServletResponse) Proxy.newProxyInstance(
                loader, new Class<?>[] {HttpServletResponse.class}, (proxy, called, given) -> {
                    switch (called.getName()) {
                        case "setStatus" -> answered.put("status", given[0]);
                        case "setHeader" -> answered.put((String) given[0], given[1]);
                        case "getWriter" -> {
                            return new PrintWriter(body, true);
                        }
                        default -> {}
                    }
                    return null;
                });
        servlet.service(request, response);
        return this;
    }

    int status() {
        return (int) answered.get("status");
    }

    String body() {
        return body.toString();
    }

    /** The body of a request. */
    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
