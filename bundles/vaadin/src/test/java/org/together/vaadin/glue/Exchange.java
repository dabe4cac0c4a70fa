package org.together.vaadin.glue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;

/** One request and its answer, as a server would hand them to a filter. */
@NullUnmarked
final class Exchange {
    final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    final Map<String, Object> attributes = new HashMap<>();
    int status = 200;
    boolean secure;
    boolean reachedTheShell;
    private final String method;

    Exchange(String method) {
        this.method = method;
    }

    String header(String name) {
        return String.join(", ", headers.getOrDefault(name, List.of()));
    }

    FilterChain shell() {
        return (request, response) -> {
            reachedTheShell = true;
            ((HttpServletRequest) request).getSession();
        };
    }

    HttpServletRequest request() {
        return as(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "isSecure" -> secure;
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getSession" -> begin();
            default -> throw new UnsupportedOperationException(name);
        });
    }

    HttpServletResponse response() {
        return as(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "setHeader" -> set((String) arguments[0], (String) arguments[1]);
            case "addHeader" -> headers.computeIfAbsent((String) arguments[0], key -> new ArrayList<>()).add((String) arguments[1]);
            case "getHeaders" -> headers.getOrDefault((String) arguments[0], List.of());
            case "isCommitted" -> false;
            case "sendError" -> status = (int) arguments[0];
            default -> throw new UnsupportedOperationException(name);
        });
    }

    /** As a server does: the session's cookie is added without the response being asked. */
    private Object begin() {
        headers.computeIfAbsent("Set-Cookie", key -> new ArrayList<>()).add("together=1; Path=/; HttpOnly");
        return null;
    }

    private Object set(String name, String value) {
        return value == null ? headers.remove(name) : headers.put(name, new ArrayList<>(List.of(value)));
    }

    private interface Answer {
        Object to(String name, Object[] arguments);
    }

    private static <T> T as(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
            var value = answer.to(called.getName(), arguments);
            return called.getReturnType() == void.class ? null : value;
        }));
    }
}
