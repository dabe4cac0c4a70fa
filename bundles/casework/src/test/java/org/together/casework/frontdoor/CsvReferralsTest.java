package org.together.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.together.casework.Council.OFFICER;
import static org.together.casework.frontdoor.FrontDoor.SENNEN;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.frontdoor.Channel;
import org.together.core.frontdoor.Consent;
import org.together.core.frontdoor.QueueQuery;
import org.together.core.frontdoor.ReferralFiles.Outcome;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.frontdoor.Urgency;
import org.together.core.hub.Reject;
import org.together.store.TestDatabase;

class CsvReferralsTest {
    private static final String FILE = """
            Reference,Agency,Referrer,Surname,Forename,DOB,Role,Concerns,Problems,Urgency,Consent,Safety,Lawful basis
            A1,Police,PC Kitto,Pascoe,Jago,31/05/2015,child,Called out three times,School;test.1,soon,not-safe-to-ask,child-at-risk,s115
            A1,Police,PC Kitto,Pascoe,Morwenna,,parent,,,,,,
            A2,Police,PC Kitto,Angove,Kensa,31/31/2015,child,Out at night,,,,,
            A3,Police,PC Kitto,,Kensa,,child,,,,,,
            ,Police,PC Kitto,Bray,Lowen,,child,Hungry,,,,,
            """;

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    private static Outcome take(FrontDoor door, org.together.core.access.Viewer viewer, String file) {
        var bytes = new ByteArrayInputStream(("\uFEFF" + file).getBytes(StandardCharsets.UTF_8));
        return new CsvReferrals(door.referrals, door.council.access).take(viewer, bytes);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rows_of_one_reference_are_one_referral_and_what_is_wrong_is_listed_by_row(TestDatabase database) {
        var door = new FrontDoor(database);
        var outcome = take(door, OFFICER, FILE);

        assertThat(outcome.taken()).isOne();
        assertThat(outcome.rejects()).extracting(Reject::row, Reject::column, Reject::reason).containsExactly(
                tuple(4L, "dob", "Write the date as 31/05/2015 or 2015-05-31"),
                tuple(5L, "surname", "Write the surname, or \"not known\""),
                tuple(5L, "concerns", "Write what concerns you"),
                tuple(6L, "reference", "Write the sender's own number for the referral"));
        var referral = door.referrals.queue(OFFICER, QueueQuery.ALL).lines().getFirst().referral();
        assertThat(referral.channel()).isEqualTo(Channel.FILE);
        assertThat(referral.said().people()).hasSize(2);
        assertThat(referral.said().urgency()).isEqualTo(Urgency.SOON);
        assertThat(referral.said().basis().consent()).isEqualTo(Consent.NOT_SAFE_TO_ASK);
        assertThat(referral.said().safety().flags()).containsExactly(SafetyFlag.CHILD_AT_RISK);
        assertThat(referral.problems()).extracting("title").containsExactly("Crime", "School");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everything_that_is_wrong_with_a_referral_is_told_at_once(TestDatabase database) {
        var door = new FrontDoor(database);
        var outcome = take(door, OFFICER, """
                reference,agency,referrer,surname,dob,role,concerns,urgency,consent,safety,postcode
                B1,Police,PC Kitto,Pascoe,31/31/2015,cousin,,whenever,perhaps,dog;child-at-risk;cat,TR9
                B1,Police,PC Kitto,,2015-99-01,child,,whenever,,,
                """);
        assertThat(outcome.taken()).isZero();
        assertThat(outcome.rejects()).extracting(Reject::row, Reject::column, Reject::value).containsExactlyInAnyOrder(
                tuple(2L, "dob", "31/31/2015"), tuple(2L, "role", "cousin"), tuple(2L, "urgency", "whenever"),
                tuple(2L, "consent", "perhaps"), tuple(2L, "safety", "dog"), tuple(2L, "safety", "cat"),
                tuple(2L, "concerns", ""), tuple(2L, "postcode", "TR9"), tuple(3L, "dob", "2015-99-01"), tuple(3L, "surname", ""));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_file_sent_again_takes_nothing_twice_whoever_sends_it(TestDatabase database) {
        var door = new FrontDoor(database);
        take(door, OFFICER, FILE);
        var again = take(door, SENNEN, FILE);
        assertThat(again.taken()).isZero();
        assertThat(again.knownAlready()).isOne();
        assertThat(door.referrals.queue(OFFICER, QueueQuery.ALL).total()).isOne();
        assertThat(take(door, OFFICER, FILE.replace("three times", "four times")).rejects()).extracting(Reject::reason)
                .contains("Another referral was sent with this key before");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_file_that_is_none_is_refused_in_a_sentence(TestDatabase database) {
        var door = new FrontDoor(database);
        assertThat(take(door, OFFICER, "a,b\n1,2\n").fault()).isEqualTo("The file has no column called reference");
        assertThat(take(door, OFFICER, "").fault()).isEqualTo("The file has no rows");
        assertThat(take(door, OFFICER, "reference,agency\n\"A1,\n").fault()).isNotEmpty();
        var nobody = Council.viewer("auditor", "Auditor", StaffRole.AUDITOR);
        assertThatThrownBy(() -> take(door, nobody, FILE)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rejects_are_safe_to_open_in_a_spreadsheet(TestDatabase database) {
        var door = new FrontDoor(database);
        var outcome = take(door, OFFICER, FILE.replace("31/31/2015", "=1+1"));
        var written = new ByteArrayOutputStream();
        new CsvReferrals(door.referrals, door.council.access).writeRejects(outcome, written);
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("4,dob,'=1+1,").doesNotContain(",=1+1");
    }
}
