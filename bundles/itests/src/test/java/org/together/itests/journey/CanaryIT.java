package org.together.itests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.together.itests.running.ConnectedSystem;
import org.together.itests.running.RunningTogether;

/**
 * What is planted where a family in danger lives and in a sealed family's name is looked for in everything that the platform sends to
 * anybody: pages with what they hide, files, papers, searches, the interface for other systems, e-mail, the audit and the log. The roles
 * that read the audit come last, so that it tells of all the others.
 */
class CanaryIT {
    private static final int FEWEST_PAGES = 18;

    private static RunningTogether together;
    private static Chromium chromium;
    private static Canaries canaries;
    private static ConnectedSystem other;
    private static MailSink mail;

    @BeforeAll
    static void canaries_are_planted_in_a_small_county(@TempDir Path folder) throws Exception {
        chromium = Chromium.open();
        mail = new MailSink();
        var config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("org.together.demo.cfg"), "residents = 2000\n");
        Files.writeString(config.resolve("org.together.casework.notices.cfg"),
                "host = localhost\nport = " + mail.port() + "\nsecurity = none\nfrom = together@example.gov.uk\n");
        var data = folder.resolve("data");
        try (var before = RunningTogether.on(data, "--demo", "--config", config.toString())) {
            before.waitFor("Sign in as one of");
        }
        canaries = Canaries.plantedIn(data);
        other = ConnectedSystem.knownTo(data);
        together = RunningTogether.on(data, "--demo", "--config", config.toString());
    }

    @AfterAll
    static void neither_the_log_nor_a_letter_sings() throws IOException {
        if (together != null) {
            together.close();
            assertThat(Canaries.in(together.log() + together.said())).isEmpty();
        }
        if (chromium != null) {
            chromium.close();
        }
        if (mail != null) {
            mail.close();
            assertThat(mail.letters()).as("the letter that waited").contains(Canaries.LETTER_BOX);
            assertThat(Canaries.in(mail.letters())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "access-officer", "advocate", "partner", "locality-manager", "analyst", "programme-lead", "finance-partner", "administrator",
        "governance-officer", "auditor"
    })
    void nothing_that_a_role_is_sent_sings(String account) {
        var visitor = new Visitor(chromium.page(), together);
        var walk = new Walk(visitor, canaries);
        visitor.signIn(account);
        walk.everywhere();
        assertThat(walk.seen()).as("pages that were looked at").hasSizeGreaterThan(FEWEST_PAGES);
        assertThat(walk.sung()).isEmpty();
        visitor.page().context().close();
    }

    @Test
    void nothing_that_another_system_is_sent_sings() throws Exception {
        var sung = new ArrayList<String>();
        for (var path : List.of("families", "families?format=csv", "referrals/" + canaries.referral(), "families/" + canaries.sealed())) {
            Canaries.in(other.get(together, path)).forEach(song -> sung.add(path + ": " + song));
        }
        var known = """
                {"referrer": {"agency": "Lanmorva School", "name": "D. Carne", "phone": "1"}, "people": [{"forenames": "Jo", "surname":
                 "Carne", "postcode": "%s"}], "concerns": "Late", "wanted": "Help", "urgency": "routine", "consent": "given"}
                """.formatted(Canaries.POSTCODE);
        var answer = other.send(together, "referrals", "application/json", known);
        assertThat(answer).as("a referral about them").contains("\"referral\"");
        Canaries.in(answer).forEach(song -> sung.add("a referral about them: " + song));
        assertThat(sung).isEmpty();
    }
}
