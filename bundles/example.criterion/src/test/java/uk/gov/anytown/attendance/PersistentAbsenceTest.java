package uk.gov.anytown.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import org.junit.jupiter.api.Test;
import org.together.core.facts.Education;
import org.together.testkit.GivenPerson;

class PersistentAbsenceTest {
    private final PersistentAbsence criterion = new PersistentAbsence(10);

    @Test
    void is_met_when_a_child_missed_a_tenth_of_sessions() {
        assertThat(criterion.assess(aFamily().withMember(childWhoMissed(12)).build()).isMet()).isTrue();
    }

    @Test
    void is_not_met_when_every_child_attends() {
        var finding = criterion.assess(aFamily().withMember(childWhoMissed(3)).build());
        assertThat(finding.isMet() || finding.isUnknown()).isFalse();
    }

    @Test
    void is_unknown_when_a_child_has_no_attendance() {
        var family = aFamily().withMember(childWhoMissed(3)).withMember(aPerson().aged(12)).build();
        assertThat(criterion.assess(family).isUnknown()).isTrue();
    }

    private static GivenPerson childWhoMissed(int sessions) {
        return aPerson()
                .aged(9)
                .withFact(aFact(Education.ATTENDANCE)
                        .with(Education.POSSIBLE, 120)
                        .with(Education.AUTHORISED, 0)
                        .with(Education.UNAUTHORISED, sessions));
    }
}
