package org.together.casework.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.casework.agreement.Office.ADVOCATE;
import static org.together.casework.agreement.Office.TODAY;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.CaseworkRows;
import org.together.core.agreement.Agreements;
import org.together.core.agreement.Consent;
import org.together.core.agreement.Consent.Kind;
import org.together.core.agreement.Consent.Said;
import org.together.core.agreement.Consents;
import org.together.core.agreement.Engagements.Element;
import org.together.core.agreement.Engagements.Event;
import org.together.core.agreement.Engagements.Sort;
import org.together.core.agreement.Goals;
import org.together.core.agreement.Promise;
import org.together.core.facts.Engagement;
import org.together.core.family.Id;
import org.together.store.TestDatabase;

class ConsentsAndEngagementTest {

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new CaseworkRows());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_three_consents_are_kept_apart_and_each_is_taken_back_alone(TestDatabase database) {
        var office = new Office(database);
        assertThat(office.consents.keep(ADVOCATE, office.family, asked(office, Kind.TAKING_PART, "", Said.AGREED))).isEmpty();
        assertThat(office.consents.keep(ADVOCATE, office.family, asked(office, Kind.INFORMATION_SHARING, "", Said.UNDERSTOOD))).isEmpty();
        assertThat(office.consents.keep(ADVOCATE, office.family, asked(office, Kind.SERVICE, "Debt advice", Said.AGREED))).isEmpty();

        var debt = office.consents.of(ADVOCATE, office.family).stream().filter(one -> one.asked().kind() == Kind.SERVICE).findFirst();
        assertThat(office.consents.withdraw(ADVOCATE, debt.orElseThrow().id(), TODAY, "Not now")).isEmpty();
        assertThat(office.consents.withdraw(ADVOCATE, debt.orElseThrow().id(), TODAY, "Not now")).isPresent();

        var all = office.consents.of(ADVOCATE, office.family);
        assertThat(all).hasSize(3);
        assertThat(all).filteredOn(Consent::isInForce).extracting(one -> one.asked().kind())
                .containsExactlyInAnyOrder(Kind.TAKING_PART, Kind.INFORMATION_SHARING);
        assertThat(all).filteredOn(one -> !one.isInForce()).singleElement().satisfies(one -> {
            assertThat(one.withdrawal()).map(Consent.Withdrawal::words).contains("Not now");
            assertThat(one.name()).isEqualTo("Kerra Rowe");
            assertThat(one.answer().recordedBy()).isEqualTo("Tamsin Rowe, Families Together");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_no_is_kept_and_what_makes_no_sense_is_not(TestDatabase database) {
        var office = new Office(database);

        assertThat(office.consents.keep(ADVOCATE, office.family, asked(office, Kind.TAKING_PART, "", Said.REFUSED))).isEmpty();
        assertThat(office.consents.keep(ADVOCATE, office.family, asked(office, Kind.TAKING_PART, "", Said.UNDERSTOOD))).isPresent();
        assertThat(office.consents.keep(ADVOCATE, office.family, asked(office, Kind.SERVICE, "", Said.AGREED))).isPresent();
        assertThat(office.consents.of(ADVOCATE, office.family)).singleElement().satisfies(one -> assertThat(one.isInForce()).isFalse());
        var no = office.consents.of(ADVOCATE, office.family).getFirst();
        assertThat(office.consents.withdraw(ADVOCATE, no.id(), TODAY, "")).contains("There is no yes to take back");
    }

    private static Consents.Draft asked(Office office, Kind kind, String service, Said said) {
        return new Consents.Draft(new Consent.Asked(kind, service), office.mother, said, TODAY, "In person", "Fine");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_that_stops_and_comes_back_keeps_its_agreement_and_first_readings(TestDatabase database) {
        var office = new Office(database);
        var goal = Office.goal("School", "Mornings without shouting");
        office.goals.keep(ADVOCATE, office.id(), goal);
        office.goals.progress(ADVOCATE, goal.id(), new Goals.Progress(TODAY.minusDays(40), 2, "Late", false));
        var before = office.agreement();

        assertThat(office.engagements.reengaged(ADVOCATE, office.family, TODAY, "Rang")).isPresent();
        assertThat(office.engagements.disengaged(ADVOCATE, office.family, TODAY.minusDays(20), "Does not open the door")).isEmpty();
        assertThat(office.engagements.disengaged(ADVOCATE, office.family, TODAY, "Again")).isPresent();
        var away = office.engagements.standing(ADVOCATE, office.family);
        assertThat(away.isEngaged()).isFalse();
        assertThat(away.sentence()).contains("Does not open the door").contains("Nobody has tried to reach them since.");
        assertThat(office.engagements.reengaged(ADVOCATE, office.family, TODAY.minusDays(30), "Rang")).isPresent();
        assertThat(office.engagements.reengaged(ADVOCATE, office.family, TODAY, "Rang us after a letter")).isEmpty();

        var back = office.engagements.standing(ADVOCATE, office.family);
        assertThat(back.isEngaged()).isTrue();
        assertThat(back.events()).extracting(Event::sort).containsExactly(Sort.RE_ENGAGED, Sort.DISENGAGED);
        assertThat(office.agreement()).isEqualTo(before);
        assertThat(office.database.families().family(office.family, TODAY).orElseThrow().ownFactsOf(Engagement.DISENGAGED)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_five_elements_show_what_is_there_and_say_what_is_missing(TestDatabase database) {
        var office = new Office(database);
        assertThat(office.engagements.fiveElements(ADVOCATE, office.family)).hasSize(5).allSatisfy(element -> {
            assertThat(element.isEvident()).isFalse();
            assertThat(element.missing()).isNotEmpty();
        });

        var goal = Office.goal("School", "Mornings without shouting");
        office.goals.keep(ADVOCATE, office.id(), goal);
        var help = new Goals.PromiseDraft(
                Id.next(), Promise.Kind.SERVICE_PROMISE, Optional.of(goal.id()), Promise.Owner.service("Families Together"),
                new Promise.Wording("Come at seven for a week and help with the morning", "", true), Optional.empty(), 0);
        office.goals.keep(ADVOCATE, office.id(), help);
        office.goals.settle(ADVOCATE, help.id(), Promise.State.DONE, "");
        var step = new Agreements.LadderStepUsed(TODAY, "visit", "Two visits missed", "Tamsin Rowe");
        office.agreements.useLadder(ADVOCATE, office.id(), step);
        office.versions.sign(ADVOCATE, office.offered().id(), office.typed(office.mother, "Kerra"));

        var elements = office.engagements.fiveElements(ADVOCATE, office.family);
        assertThat(elements).extracting(Element::isEvident).containsExactly(false, true, true, true, true);
        assertThat(elements.get(1).evidence()).singleElement().satisfies(one -> assertThat(one.words()).startsWith("Come at seven"));
        assertThat(elements.get(3).missing()).containsExactly("Nothing is agreed yet for Kerra", "Nothing is agreed yet for Jago");
        assertThat(elements.get(4).missing()).containsExactly("Fewer than two agencies have said how far a goal has come");
    }
}
