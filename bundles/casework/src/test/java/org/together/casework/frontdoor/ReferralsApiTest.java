package org.together.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.casework.frontdoor.FrontDoor.SYSTEM;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.frontdoor.http.ReferralsApi;
import org.together.core.access.Callers.Admission;
import org.together.core.access.StaffRole;
import org.together.core.frontdoor.Triage;
import org.together.core.frontdoor.TriageDecision;
import org.together.store.TestDatabase;

class ReferralsApiTest {
    private static final String SENT = """
            {"referrer": {"agency": "Police", "name": "PC Kitto", "phone": "01632 960002"},
             "people": [{"forenames": "Jago", "surname": "Pascoe", "born": "2015-05-31", "role": "child"}],
             "concerns": "Called out three times", "problems": ["Crime"], "urgency": "soon", "consent": "given"}""";

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    private static ReferralsApi api(FrontDoor door) {
        var auditor = Council.viewer("auditor", "Auditor", StaffRole.AUDITOR);
        return new ReferralsApi(
                (authorization, origin) -> switch (authorization) {
                    case "Bearer good" -> new Admission(Optional.of(SYSTEM), 200, "");
                    case "Bearer auditor" -> new Admission(Optional.of(auditor), 200, "");
                    default -> new Admission(Optional.empty(), 401, "Send the access token.");
                },
                door.referrals);
    }

    private static Exchange post(FrontDoor door, String content, String key) throws Exception {
        return new Exchange().with("Authorization", "Bearer good").with("Idempotency-Key", key).send(api(door), "POST", "", content);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_referral_is_taken_once_and_its_state_can_be_asked_for(TestDatabase database) throws Exception {
        var door = new FrontDoor(database);
        var first = post(door, SENT, "k-1");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body()).contains("\"state\":\"waiting\"");
        var address = (String) first.answered.get("Location");
        assertThat(post(door, SENT, "k-1").status()).isEqualTo(200);
        assertThat(post(door, SENT.replace("three", "four"), "k-1").status()).isEqualTo(409);

        var id = door.referrals.made(SYSTEM, 5).getFirst().id();
        door.referrals.decide(Council.OFFICER, id, Triage.close(TriageDecision.ADVICE, "Why, which is not theirs to read"));
        var path = address.substring("/api/referrals".length());
        var told = new Exchange().with("Authorization", "Bearer good").send(api(door), "GET", path, "");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).contains("\"state\":\"closed\"", "\"decision\":\"advice\"").doesNotContain("not theirs to read");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void every_refusal_is_a_status_and_one_sentence(TestDatabase database) throws Exception {
        var door = new FrontDoor(database);
        assertThat(new Exchange().send(api(door), "POST", "", SENT).status()).isEqualTo(401);
        assertThat(new Exchange().with("Authorization", "Bearer auditor").send(api(door), "POST", "", SENT).status()).isEqualTo(403);
        assertThat(post(door, "[]", "").status()).isEqualTo(400);
        assertThat(post(door, "{", "").status()).isEqualTo(400);
        assertThat(post(door, SENT.replace("\"soon\"", "\"whenever\""), "").body())
                .startsWith("{\"error\":\"Write one of routine, soon, immediate.\",\"faults\":[{\"field\":\"urgency\",");
        assertThat(post(door, SENT.replace("Called out three times", ""), ""))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.body()).contains("{\"error\":\"Write what concerns you.\",\"faults\":["));
        assertThat(post(door, SENT.replace("three", "x".repeat(70_000)), "").status()).isEqualTo(413);
        var form = new Exchange().with("Authorization", "Bearer good").with("Content-Type", "text/plain");
        assertThat(form.send(api(door), "POST", "", SENT).status()).isEqualTo(415);
        var delete = new Exchange().with("Authorization", "Bearer good").send(api(door), "DELETE", "/0000000000000", "");
        assertThat(delete.status()).isEqualTo(405);
        var missing = new Exchange().with("Authorization", "Bearer good").send(api(door), "GET", "/0000000000000", "");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.body()).isEqualTo("{\"error\":\"There is no referral of that number, or you did not send it.\"}");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void all_that_is_wrong_is_told_at_once_by_field(TestDatabase database) throws Exception {
        var door = new FrontDoor(database);
        var sent = """
                {"referrer": {"agency": 4, "name": "PC Kitto"}, "wanted": "A visit", "urgency": "whenever", "consent": "perhaps",
                 "people": [{"surname": "Pascoe", "born": "2015-05-31"}, {"surname": 7, "born": "31st May", "role": "uncle"}],
                 "concerns": "", "problems": "Crime", "safety": ["abuse-at-home", "a dog"]}""";
        var answer = post(door, sent, "");
        assertThat(answer.status()).isEqualTo(422);
        var fields = Pattern.compile("\"field\":\"([^\"]+)\"").matcher(answer.body()).results().map(found -> found.group(1)).toList();
        assertThat(fields).containsExactlyInAnyOrder("referrer.agency", "urgency", "consent", "people[1].surname", "people[1].born",
                "people[1].role", "concerns", "problems", "safety[1]");
        assertThat(answer.body()).contains("The referral has 9 faults.");
        assertThat(door.referrals.made(SYSTEM, 5)).isEmpty();
    }
}
