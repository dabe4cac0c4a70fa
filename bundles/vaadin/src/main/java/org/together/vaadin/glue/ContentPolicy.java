package org.together.vaadin.glue;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a page may load and run: only the platform's own files, and the inline scripts signed for this one answer.
 * Vaadin 25.2 still needs {@code unsafe-eval}, inline styles and a {@code base} element (see decision 011).
 */
final class ContentPolicy {
    private static final String NONCE = ContentPolicy.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentPolicy() {
    }

    static String header(ServletRequest request) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce(request) + "' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
                + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    static void sign(IndexHtmlResponse page) {
        var nonce = page.getVaadinRequest().getAttribute(NONCE);
        if (nonce != null) {
            page.getDocument().select("script").attr("nonce", nonce.toString());
        }
    }

    /** What a page of our own puts on its inline script. */
    static String signature(ServletRequest request) {
        return String.valueOf(request.getAttribute(NONCE));
    }

    private static String nonce(ServletRequest request) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        return nonce;
    }
}
