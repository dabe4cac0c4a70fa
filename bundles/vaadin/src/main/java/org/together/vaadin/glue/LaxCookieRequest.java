package org.together.vaadin.glue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks the session cookie {@code SameSite=Lax}, which the server offers no setting for. */
final class LaxCookieRequest extends HttpServletRequestWrapper {
    private static final String SET_COOKIE = "Set-Cookie";

    private final HttpServletResponse response;

    LaxCookieRequest(HttpServletRequest request, HttpServletResponse response) {
        super(request);
        this.response = response;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        var session = super.getSession(create);
        markCookies();
        return session;
    }

    @Override
    public HttpSession getSession() {
        var session = super.getSession();
        markCookies();
        return session;
    }

    @Override
    public String changeSessionId() {
        var id = super.changeSessionId();
        markCookies();
        return id;
    }

    private void markCookies() {
        var cookies = List.copyOf(response.getHeaders(SET_COOKIE));
        if (response.isCommitted() || cookies.stream().allMatch(LaxCookieRequest::isMarked)) {
            return;
        }
        response.setHeader(SET_COOKIE, null);
        cookies.forEach(cookie -> response.addHeader(SET_COOKIE, isMarked(cookie) ? cookie : cookie + "; SameSite=Lax"));
    }

    private static boolean isMarked(String cookie) {
        return cookie.contains("SameSite=");
    }
}
