package org.together.itests.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away under the running platform and comes back. */
class DatabaseAwayIT {
    private static final String FILE = "school,term_start,term_end,sessions_possible,sessions_authorised,sessions_unauthorised,"
            + "forename,surname,dob,upn,address,postcode\n"
            + "Truro School,01/09/2014,19/12/2014,120,3,1,Jan,Bray,11/02/2006,M099999014001,1 Fore Street,TR1 1AA\n";

    /** As browsers ask where there is no TLS: without offering another protocol, which would look like a web socket's beginning. */
    private final HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void visitors_are_asked_to_wait_nothing_is_lost_and_it_goes_on_by_itself(@TempDir Path folder) throws Exception {
        var config = Files.createDirectories(folder.resolve("config"));
        try (var postgres = OwnPostgres.start()) {
            Files.writeString(config.resolve("org.together.store.cfg"), postgres.settings());
            try (var together = RunningTogether.on(folder.resolve("data"), "--config", config.toString())) {
                ConnectedSystem.statements().forEach(postgres::execute);
                var schools = ConnectedSystem.known();
                assertThat(schools.post(together, "feeds/school-attendance?wait=true&name=kept.csv", FILE)).contains("\"accepted\":1");

                postgres.goAway();
                await(together, 503);
                assertThat(first(together).body()).contains("cannot reach its database", "Try again now").doesNotContain("Exception");

                postgres.comeBack();
                await(together, 200);
                assertThat(schools.post(together, "feeds/school-attendance?wait=true&name=again.csv", FILE)).contains("\"unchanged\":1");
                assertThat(together.log().lines().filter(line -> line.matches("\\S+ ERROR .*"))).isEmpty();
            }
        }
    }

    private void await(RunningTogether together, int status) throws IOException, InterruptedException {
        var end = System.nanoTime() + 60_000_000_000L;
        while (first(together).statusCode() != status) {
            assertThat(System.nanoTime()).as("it never answered " + status).isLessThan(end);
            Thread.sleep(500);
        }
    }

    private HttpResponse<String> first(RunningTogether together) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(together.address(""))).build(), BodyHandlers.ofString());
    }
}
