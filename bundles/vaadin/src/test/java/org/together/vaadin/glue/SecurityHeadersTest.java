package org.together.vaadin.glue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private static Exchange answered(Exchange exchange) throws Exception {
        new SecurityHeaders().doFilter(exchange.request(), exchange.response(), exchange.shell());
        return exchange;
    }

    @Test
    void every_answer_carries_the_security_headers() throws Exception {
        var answer = answered(new Exchange("GET"));
        assertThat(answer.reachedTheShell).isTrue();
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("'unsafe-inline'; img-src *");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void each_answer_signs_its_scripts_anew() throws Exception {
        assertThat(nonce(answered(new Exchange("GET")))).isNotEqualTo(nonce(answered(new Exchange("GET"))));
    }

    private static String nonce(Exchange answer) {
        var matcher = NONCE.matcher(answer.header("Content-Security-Policy"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void browsers_are_told_to_stay_on_tls_only_when_they_are_on_it() throws Exception {
        var plain = new Exchange("GET");
        var secure = new Exchange("GET");
        secure.secure = true;
        assertThat(answered(plain).headers).doesNotContainKey("Strict-Transport-Security");
        assertThat(answered(secure).header("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @Test
    void the_session_cookie_is_not_sent_along_from_other_sites() throws Exception {
        assertThat(answered(new Exchange("GET")).headers.get("Set-Cookie")).containsExactly("together=1; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void trace_is_refused() throws Exception {
        var answer = answered(new Exchange("TRACE"));
        assertThat(answer.status).isEqualTo(405);
        assertThat(answer.reachedTheShell).isFalse();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
