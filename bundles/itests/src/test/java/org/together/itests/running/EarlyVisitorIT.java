package org.together.itests.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who opens a window in the first seconds of a start, behind a proxy with TLS. */
class EarlyVisitorIT {
    private static final int READY = 200;
    private static final int WAITING = 503;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void an_early_visitor_is_asked_to_wait_and_is_given_a_cookie_for_tls_alone(@TempDir Path folder) throws Exception {
        try (var together = RunningTogether.starting(folder.resolve("data"), "--tls-proxy")) {
            var answers = new LinkedHashMap<Integer, HttpResponse<String>>();
            var end = System.nanoTime() + 120_000_000_000L;
            while (!answers.containsKey(READY) && System.nanoTime() < end) {
                ask(together, answers);
                Thread.sleep(20);
            }
            assertThat(answers.keySet()).containsExactly(WAITING, READY);
            assertThat(answers.get(WAITING).body()).contains("Together is starting", "Try again now").doesNotContain("Exception");
            assertThat(answers.get(WAITING).headers().firstValue("Retry-After")).isPresent();
            assertThat(answers.get(READY).headers().firstValue("Set-Cookie"))
                    .get()
                    .asString()
                    .startsWith("__Host-together=")
                    .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Domain");
        }
    }

    private void ask(RunningTogether together, LinkedHashMap<Integer, HttpResponse<String>> answers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(together.address(""))).header("X-Forwarded-Proto", "https").build();
        try {
            var answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
            answers.putIfAbsent(answer.statusCode(), answer);
        } catch (ConnectException notYet) {
            // The port is not open yet: a browser says so itself.
        }
    }
}
