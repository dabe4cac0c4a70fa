package org.together.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.together.core.facts.Education;
import org.together.core.family.Membership;
import org.together.core.family.RelationshipType;
import org.together.core.family.Role;

class GivenTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    @Test
    void a_family_is_given_with_its_members_and_their_facts() {
        var child = aPerson().named("Jago", "Pascoe").aged(9).withFact(aFact(Education.EXCLUSION).on(DAY).with(Education.SESSIONS, 6));
        var family = aFamily().called("Pascoe, Truro").in("Mid Cornwall").asAt(DAY).withMember(child).build();

        assertThat(family.name()).isEqualTo("Pascoe, Truro");
        assertThat(family.locality()).contains("Mid Cornwall");
        assertThat(family.children()).singleElement().satisfies(person -> {
            assertThat(person.age()).hasValue(9);
            assertThat(person.facts(Education.EXCLUSION).findFirst().orElseThrow().value(Education.SESSIONS)).contains(6);
        });
    }

    @Test
    void what_began_after_the_day_is_not_known_and_the_newest_comes_first() {
        var child = aPerson().aged(9)
                .withFact(aFact(Education.EXCLUSION).on(DAY.minusDays(9)).with(Education.SESSIONS, 1))
                .withFact(aFact(Education.EXCLUSION).on(DAY.minusDays(1)).with(Education.SESSIONS, 2))
                .withFact(aFact(Education.EXCLUSION).on(DAY.plusDays(1)).with(Education.SESSIONS, 3));

        var facts = aFamily().asAt(DAY).withMember(child).build().facts(Education.EXCLUSION);

        assertThat(facts.map(fact -> fact.value(Education.SESSIONS).orElseThrow())).containsExactly(2, 1);
    }

    @Test
    void a_place_in_the_family_follows_age_unless_told() {
        var family = aFamily()
                .withMember(aPerson().aged(9))
                .withMember(aPerson().aged(30))
                .withMember(aPerson())
                .withMember(aPerson().aged(40).as(Role.OTHER_ADULT).livingElsewhere())
                .build();

        assertThat(family.memberships().stream().map(Membership::role))
                .containsExactly(Role.CHILD, Role.PARENT_OR_CARER, Role.NOT_KNOWN, Role.OTHER_ADULT);
        assertThat(family.residents()).hasSize(3);
    }

    @Test
    void people_are_related_as_declared() {
        var mother = aPerson().aged(30);
        var child = aPerson().aged(9);

        var family = aFamily().withMember(mother).withMember(child).related(mother, RelationshipType.PARENT, child).build();

        assertThat(family.relationships()).singleElement().satisfies(one -> {
            assertThat(one.of()).isEqualTo(mother.id());
            assertThat(one.to()).isEqualTo(child.id());
        });
    }
}
