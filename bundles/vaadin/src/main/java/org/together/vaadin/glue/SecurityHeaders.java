package org.together.vaadin.glue;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Component;

/** Puts the security headers on every answer of the platform: pages, files, refusals and errors. */
@Component(
        service = Filter.class,
        property = {
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=" + WebContext.NAME + ")",
            "osgi.http.whiteboard.filter.pattern=/*",
            "osgi.http.whiteboard.filter.name=security-headers",
            "osgi.http.whiteboard.filter.asyncSupported:Boolean=true",
            "service.ranking:Integer=1000"
        })
public final class SecurityHeaders implements Filter {
    private static final String ALL_OFF = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
            + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = (HttpServletResponse) response;
        answer.setHeader("Content-Security-Policy", ContentPolicy.header(request));
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", ALL_OFF);
        answer.setHeader("Cache-Control", "no-store");
        if (request.isSecure()) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        var asked = (HttpServletRequest) request;
        if ("TRACE".equals(asked.getMethod())) {
            answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            chain.doFilter(new LaxCookieRequest(asked, answer), response);
        }
    }
}
