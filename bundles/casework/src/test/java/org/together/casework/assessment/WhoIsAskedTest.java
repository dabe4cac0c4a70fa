package org.together.casework.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import org.junit.jupiter.api.Test;
import org.together.core.assessment.Domain.About;
import org.together.core.family.Family;
import org.together.core.family.RelationshipType;
import org.together.core.family.Role;
import org.together.testkit.GivenPerson;

/** Of whom a domain of children or of adults is asked, where not every age is known. */
class WhoIsAskedTest {
    private final GivenPerson jago = aPerson().aged(9).as(Role.CHILD);

    private static boolean isAskedAsChild(Family family, GivenPerson person) {
        var one = family.members().filter(member -> member.id().equals(person.id())).findFirst().orElseThrow();
        assertThat(About.ADULT.includes(family, one)).as("one or the other").isNotEqualTo(About.CHILD.includes(family, one));
        assertThat(About.EVERYONE.includes(family, one)).isTrue();
        assertThat(About.FAMILY.includes(family, one)).isFalse();
        return About.CHILD.includes(family, one);
    }

    private boolean isAskedAsChild(GivenPerson person) {
        return isAskedAsChild(aFamily().withMember(jago).withMember(person).build(), person);
    }

    @Test
    void a_known_age_decides_whatever_they_are_in_the_family() {
        assertThat(isAskedAsChild(aPerson().aged(17).as(Role.PARENT_OR_CARER))).isTrue();
        assertThat(isAskedAsChild(aPerson().aged(18).as(Role.CHILD))).isFalse();
    }

    @Test
    void a_parent_whose_age_nobody_knows_is_not_asked_what_a_child_is_asked() {
        assertThat(isAskedAsChild(aPerson().as(Role.PARENT_OR_CARER))).isFalse();
        for (var type : new RelationshipType[] {RelationshipType.PARENT, RelationshipType.GRANDPARENT, RelationshipType.BIRTH_PARENT}) {
            var known = aPerson().as(Role.CHILD);
            assertThat(isAskedAsChild(aFamily().withMember(jago).withMember(known).related(known, type, jago).build(), known)).isFalse();
        }
    }

    @Test
    void a_child_of_the_family_whose_age_nobody_knows_is_not_passed_over() {
        assertThat(isAskedAsChild(aPerson().as(Role.CHILD))).isTrue();
        var mother = aPerson().aged(31);
        var unclear = aPerson().as(Role.NOT_KNOWN);
        var family = aFamily().withMember(mother).withMember(unclear).related(mother, RelationshipType.PARENT, unclear).build();
        assertThat(isAskedAsChild(family, unclear)).isTrue();
    }

    @Test
    void whoever_is_nobody_s_child_and_of_no_known_age_is_an_adult() {
        assertThat(isAskedAsChild(aPerson().as(Role.OTHER_ADULT))).isFalse();
        var partner = aPerson().as(Role.NOT_KNOWN);
        var mother = aPerson().aged(31);
        var family = aFamily().withMember(mother).withMember(partner).related(partner, RelationshipType.PARTNER, mother).build();
        assertThat(isAskedAsChild(family, partner)).isFalse();
    }
}
