package org.together.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.together.access.accounts.AdmittedCallers;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.hub.load.HubRows;
import org.together.hub.load.HubSettings;
import org.together.hub.load.TestHub;
import org.together.store.TestDatabase;

/** The interface for other systems as they meet it: over HTTP, in a server of its own. */
class HubApiTest {
    private static final String FILE = """
            ref,term_start,missed,forename,surname,dob
            r1,01/09/2014,12,Jan,Pascoe,03/05/2006
            r2,never,12,=Ivy,Pascoe,03/05/2008
            """;
    private static final Viewer MACHINE = viewer("school-system", StaffRole.MACHINE);
    private static final Viewer AUDITOR = viewer("aud", StaffRole.AUDITOR);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private TestDatabase database;
    private HubApi api;

    @HubSettings.Settings(largestFile = 1)
    private interface OneMegabyte {}

    @BeforeEach
    void serve() throws Exception {
        database = TestDatabase.derby(new HubRows());
        var hub = new TestHub(database);
        var loads = hub.start(new HubSettings(OneMegabyte.class.getAnnotation(HubSettings.Settings.class)));
        api = new HubApi(loads, new AdmittedCallers(new KnownTokens(Map.of("good", MACHINE, "other", AUDITOR))));
        var holder = new ServletHolder(api);
        var limits = new MultipartConfigElement(System.getProperty("java.io.tmpdir"), 1 << 20, 2 << 20, 1 << 16);
        holder.getRegistration().setMultipartConfig(limits);
        var context = new ServletContextHandler("/api");
        context.addServlet(holder, "/*");
        server.setHandler(context);
        server.addConnector(connector);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        database.close();
    }

    private static Viewer viewer(String account, StaffRole role) {
        return Viewer.of(account, account, "Council", Set.of(role), Set.of());
    }

    @Test
    void asks_for_a_token() throws Exception {
        assertThat(status(request("loads/1").GET())).isEqualTo(401);
        assertThat(status(request("loads/1").header("Authorization", "Basic Z29vZDpnb29k").GET())).isEqualTo(401);
        assertThat(status(request("loads/1").header("Cookie", "token=good").GET())).isEqualTo(401);
    }

    @Test
    void stops_listening_to_who_guesses_tokens() throws Exception {
        for (var i = 0; i < 20; i++) {
            assertThat(status(as("guess" + i, "loads/1").GET())).isEqualTo(401);
        }
        assertThat(status(as("guess", "loads/1").GET())).isEqualTo(429);
        assertThat(status(as("good", "loads/1").GET())).as("a right one goes on working").isEqualTo(404);
    }

    @Test
    void refuses_a_role_that_may_not_send() throws Exception {
        var refused = send(as("other", "feeds/attendance?wait=true").POST(BodyPublishers.ofString(FILE)));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).isEqualTo("{\"error\":\"no role allows it\"}");
        assertThat(database.transactions().required(() -> database.families().count())).isZero();
    }

    @Test
    void answers_so_many_requests_a_minute() throws Exception {
        for (var i = 0; i < 120; i++) {
            assertThat(status(as("good", "nothing").GET())).isEqualTo(404);
        }
        assertThat(status(as("good", "nothing").GET())).isEqualTo(429);
        assertThat(status(as("other", "nothing").GET())).as("others are not held up").isEqualTo(404);
    }

    @Test
    void takes_a_file_and_tells_how_it_went() throws Exception {
        var answer = send(as("good", "feeds/attendance?wait=true&name=night%20run.csv").POST(BodyPublishers.ofString(FILE)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains("\"state\":\"DONE\"", "\"file\":\"night run.csv\"", "\"rows\":2", "\"accepted\":1", "\"rejected\":1");
        assertThat(send(as("good", "loads/" + number(answer)).GET()).body()).isEqualTo(answer.body());
        var rejects = send(as("good", "loads/" + number(answer) + "/rejects").GET());
        assertThat(rejects.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"rejects-" + number(answer) + ".csv\"");
        assertThat(rejects.body())
                .startsWith("\uFEFFrow,column,value,reason")
                .contains("3,term_start,never,The Start of term is not a date");
    }

    @Test
    void takes_a_form_and_does_not_wait_for_its_end() throws Exception {
        var answer = send(form("feeds/attendance", "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + FILE));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(answer.body()).contains("\"file\":\"a.csv\"");
        var state = answer.body();
        for (var i = 0; i < 600 && state.contains("RUNNING"); i++) {
            Thread.sleep(100);
            state = send(as(i % 2 == 0 ? "other" : "good", "loads/" + number(answer)).GET()).body();
        }
        assertThat(state).contains("\"state\":\"DONE\"", "\"accepted\":1");
    }

    @Test
    void says_what_is_wrong_with_a_request() throws Exception {
        assertThat(status(form("feeds/attendance", "Content-Disposition: form-data; name=\"note\"\r\n\r\nhello"))).isEqualTo(400);
        assertThat(status(as("good", "feeds/weather?wait=true").POST(BodyPublishers.ofString(FILE)))).isEqualTo(404);
        assertThat(status(as("good", "feeds/attendance").GET())).isEqualTo(404);
        assertThat(status(as("good", "loads/0c5m2x9k1q7d3").GET())).isEqualTo(404);
        assertThat(status(as("good", "loads/0c5m2x9k1q7d3/rejects").GET())).isEqualTo(404);
        var unreadable = send(as("good", "feeds/attendance?wait=true").POST(BodyPublishers.ofString("surname\nPascoe\n")));
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(unreadable.body()).contains("\"state\":\"FAILED\"", "The file has no column for ref");
    }

    @Test
    void takes_no_file_that_is_too_large() throws Exception {
        var large = FILE + "x".repeat(1 << 20);
        assertThat(status(as("good", "feeds/attendance?wait=true").POST(BodyPublishers.ofString(large)))).isEqualTo(413);
        assertThat(status(form("feeds/attendance", "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + large)))
                .isEqualTo(413);
    }

    @Test
    void hands_out_families_as_at_a_day_when_identification_is_there() throws Exception {
        assertThat(status(as("good", "families?programme=council.programme").GET())).isEqualTo(503);
        api.identify(new KeptResults());
        assertThat(status(as("good", "families").GET())).isEqualTo(400);
        assertThat(status(as("good", "families?programme=council.programme&asAt=1.9.2026").GET())).isEqualTo(400);
        assertThat(status(as("good", "families?programme=council.programme&asAt=2026-02-28").GET())).isEqualTo(404);
        assertThat(status(as("good", "families?programme=another").GET())).isEqualTo(404);
        var newest = send(as("good", "families?programme=council.programme").GET());
        assertThat(newest.statusCode()).isEqualTo(200);
        assertThat(newest.body()).contains("2026-09-01,1,").doesNotContain(",=HYPERLINK", "\"=HYPERLINK").contains("Absent: =HYPERLINK");
        assertThat(send(as("good", "families?programme=council.programme&asAt=2026-08-31").GET()).body()).contains("Family of 2026-03-01");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + connector.getLocalPort() + "/api/" + path));
    }

    private HttpRequest.Builder as(String token, String path) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder form(String path, String part) {
        return as("good", path)
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString("--cut\r\n" + part + "\r\n--cut--\r\n"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private int status(HttpRequest.Builder request) throws Exception {
        return send(request).statusCode();
    }

    private static String number(HttpResponse<String> answer) {
        return answer.body().replaceFirst(".*\"load\":\"(\\w+)\".*", "$1");
    }
}
