package org.together.casework.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.casework.Council.KERRA;
import static org.together.casework.Council.PERRAN;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.store.TestDatabase;

class NoticesTest {
    private static final Optional<String> HERS = Optional.of("kerra.pascoe@example.gov.uk");

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    /** A council with this mail server, and the round of its postman. */
    private record Mail(Council council, KeptNotices notices, Postman postman) {
        static Mail of(TestDatabase database, MailServer server) {
            var council = new Council(database);
            var postman = new Postman(database.entityManager(), database.transactions(), server);
            return new Mail(council, TestMail.notices(council, server), postman);
        }

        void newFor(String account) {
            council.database.transactions().run(() -> notices.newFor(account));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void who_asked_for_it_is_told_once_that_something_is_new_and_nothing_else(TestDatabase database) throws IOException {
        try (var server = new LocalSmtp()) {
            var mail = Mail.of(database, TestMail.at(server.port()));
            assertThat(mail.notices().tell(KERRA, HERS)).isEmpty();
            mail.newFor(KERRA.account());
            mail.newFor(KERRA.account());
            mail.newFor(PERRAN.account());

            assertThat(mail.postman().round(Instant.now())).isOne();
            assertThat(mail.postman().round(Instant.now())).isZero();
            assertThat(server.heard).contains("MAIL FROM:<together@example.gov.uk>", "RCPT TO:<kerra.pascoe@example.gov.uk>",
                    "Subject: Something new for you in Together", "Sign in to see what it is: https://together.example.gov.uk");
            assertThat(String.join("\n", server.heard)).doesNotContain("Perran", "Pascoe", "family", "Kerra");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_letter_that_is_not_taken_is_tried_again_later_and_given_up_in_the_end(TestDatabase database) throws IOException {
        try (var server = new LocalSmtp()) {
            var mail = Mail.of(database, TestMail.at(server.port()));
            mail.notices().tell(KERRA, HERS);
            mail.newFor(KERRA.account());
            server.isFull = true;
            var now = Instant.now();
            assertThat(mail.postman().round(now)).isZero();
            server.isFull = false;
            assertThat(mail.postman().round(now)).as("not at once").isZero();
            assertThat(mail.postman().round(now.plus(Duration.ofMinutes(2)))).isOne();

            server.isFull = true;
            mail.newFor(KERRA.account());
            for (var day = 1; day <= 6; day++) {
                mail.postman().round(now.plus(Duration.ofDays(day)));
            }
            server.isFull = false;
            assertThat(mail.postman().round(now.plus(Duration.ofDays(9)))).as("given up").isZero();
            assertThat(mail.notices().trouble(KERRA).orElseThrow()).startsWith("A notice to this address was refused");
            assertThat(mail.notices().trouble(PERRAN)).isEmpty();
            mail.notices().tell(KERRA, HERS);
            assertThat(mail.notices().trouble(KERRA)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nothing_is_lost_while_the_mail_server_is_away_and_who_asked_reads_so(TestDatabase database) throws IOException {
        try (var server = new LocalSmtp()) {
            var settings = TestMail.at(nowhere());
            var mail = Mail.of(database, settings);
            mail.notices().tell(KERRA, HERS);
            mail.newFor(KERRA.account());
            var now = Instant.now();
            for (var hour = 0; hour < 72; hour++) {
                assertThat(mail.postman().round(now.plus(Duration.ofHours(hour)))).isZero();
            }
            assertThat(mail.notices().trouble(KERRA).orElseThrow()).startsWith("The council's mail server does not answer since");
            for (var wrong : List.of(Map.<String, Object>of("from", "nobody"), Map.<String, Object>of("security", "some"),
                    Map.<String, Object>of("port", "none"))) {
                settings.changed(TestMail.settings(server.port(), wrong));
                assertThat(mail.postman().round(now.plus(Duration.ofHours(72)))).as("" + wrong).isZero();
            }

            settings.changed(TestMail.settings(server.port(), Map.of()));
            assertThat(mail.postman().round(now.plus(Duration.ofHours(72)))).isOne();
            assertThat(mail.notices().trouble(KERRA)).isEmpty();
        }
    }

    private static int nowhere() throws IOException {
        try (var closed = new LocalSmtp()) {
            return closed.port();
        }
    }

    @Test
    void an_outage_is_told_once_and_its_end_to_whom_it_was_told() {
        var outage = new Outage();
        var now = Instant.now();
        assertThat(outage.goesOn(now)).isFalse();
        assertThat(outage.isOver()).as("of a moment").isFalse();
        assertThat(outage.goesOn(now)).isFalse();
        assertThat(outage.goesOn(now.plusSeconds(180))).isTrue();
        assertThat(outage.goesOn(now.plusSeconds(210))).isFalse();
        assertThat(outage.since()).contains(now);
        assertThat(outage.isOver()).isTrue();
        assertThat(outage.isOver()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nobody_is_told_who_has_not_asked_or_asks_no_more(TestDatabase database) throws IOException {
        try (var server = new LocalSmtp()) {
            var mail = Mail.of(database, TestMail.at(server.port()));
            mail.newFor(KERRA.account());
            mail.notices().tell(KERRA, HERS);
            assertThat(mail.notices().address(KERRA)).isEqualTo(HERS);
            mail.newFor(KERRA.account());
            mail.notices().tell(KERRA, Optional.empty());
            assertThat(mail.notices().address(KERRA)).isEmpty();
            assertThat(mail.postman().round(Instant.now())).isZero();
            mail.notices().tell(KERRA, HERS);
            assertThat(mail.postman().round(Instant.now())).as("of a time when she did not want it").isZero();
            assertThat(server.heard).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void no_line_can_be_slipped_into_a_letter_by_an_address(TestDatabase database) {
        var mail = Mail.of(database, TestMail.none());
        for (var wrong : new String[] {"", "kerra", "k@x.uk\r\nBcc: all@x.uk", "k@x.uk>", "\"k\"@x.uk", "k@x", "k @x.uk"}) {
            assertThat(mail.notices().tell(KERRA, Optional.of(wrong))).as(wrong).isPresent();
        }
        assertThat(mail.notices().address(KERRA)).isEmpty();
    }

    @Test
    void nothing_is_offered_as_the_platform_comes() {
        assertThat(TestMail.none().isThere()).isFalse();
    }
}
