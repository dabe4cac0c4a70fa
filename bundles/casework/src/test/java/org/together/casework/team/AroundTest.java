package org.together.casework.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.together.core.facts.Contacts;
import org.together.core.facts.Involvement;
import org.together.core.team.TeamMember;
import org.together.testkit.GivenFact;

class AroundTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static List<TeamMember> around(GivenFact... facts) {
        var family = aFamily().asAt(TODAY);
        List.of(facts).forEach(family::withFact);
        return new Around(family.build(), List.of(), List.of()).members();
    }

    @Test
    void whoever_met_the_family_in_the_last_quarter_is_involved_though_no_feed_names_them() {
        var call = aFact(Contacts.CALL).on(TODAY.minusDays(12)).judgedBy("Tess Legg");
        var visit = aFact(Contacts.VISIT).on(TODAY.minusDays(40)).judgedBy("Tess Legg");
        assertThat(around(call, visit)).singleElement().satisfies(member -> {
            assertThat(member.who().worker()).isEqualTo("Tess Legg");
            assertThat(member.lastContact()).contains(TODAY.minusDays(12));
            assertThat(member.since()).isEqualTo(TODAY.minusDays(40));
        });
    }

    @Test
    void who_met_them_long_ago_or_did_not_reach_them_is_not() {
        assertThat(around(
                aFact(Contacts.VISIT).on(TODAY.minusDays(92)).judgedBy("Denzil Rowe"),
                aFact(Contacts.ATTEMPT).on(TODAY.minusDays(3)).judgedBy("Ann Ede"))).isEmpty();
    }

    @Test
    void a_worker_whom_a_feed_names_stands_there_once() {
        var lead = aFact(Involvement.ADVOCATE).since(TODAY.minusDays(90)).judgedBy("Jory").with(Involvement.SERVICE, "Families Together")
                .with(Involvement.WORKER, "Tess Legg");
        assertThat(around(lead, aFact(Contacts.VISIT).on(TODAY.minusDays(4)).judgedBy("Tess Legg"))).singleElement()
                .satisfies(member -> assertThat(member.lastContact()).contains(TODAY.minusDays(4)));
    }
}
