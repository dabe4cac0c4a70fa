package org.together.casework.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.core.access.Refused;
import org.together.core.facts.Lifetime;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.RelationshipType;
import org.together.core.family.Source;
import org.together.core.identity.Description;
import org.together.core.identity.PersonFollower.Step;
import org.together.core.kinship.Connection.Quality;
import org.together.core.kinship.Connection.Sort;
import org.together.core.kinship.Kinship;
import org.together.core.kinship.Kinships.ConnectionDraft;
import org.together.core.kinship.Kinships.Draft;
import org.together.core.kinship.Kinships.Ending;
import org.together.core.record.RelationshipDraft;
import org.together.store.TestDatabase;
import org.together.testkit.GivenPerson;

class StoredKinshipsTest {
    private static final LocalDate TODAY = Gate.today();
    private final GivenPerson kerra = aPerson().named("Kerra", "Rowe").born(LocalDate.of(1990, 4, 2));
    private final GivenPerson piran = aPerson().named("Piran", "Rowe").born(LocalDate.of(1988, 1, 9));
    private final GivenPerson jago = aPerson().named("Jago", "Rowe").born(LocalDate.of(2016, 7, 1));

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    private record Room(Council council, StoredKinships kinships, Id<Family> family) {
        Kinship now() {
            return on(TODAY);
        }

        Kinship on(LocalDate day) {
            return kinships.of(Council.MANAGER, family, day).orElseThrow();
        }

        Optional<String> add(Id<Person> of, RelationshipType type, Id<Person> to, Period period) {
            return kinships.add(Council.MANAGER, family, new Draft(of, type, to, period, "Said by her"));
        }
    }

    private Room room(TestDatabase database) {
        var council = new Council(database);
        var kinships = new StoredKinships(database.entityManager(), council.writer, database.transactions(), council.gate);
        var family = council.keep(aFamily().called("Rowe, Truro").asAt(TODAY).withMember(kerra).withMember(piran).withMember(jago));
        return new Room(council, kinships, family);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_tie_stays_with_whom_it_is_about_when_people_are_joined_and_split(TestDatabase database) {
        var room = room(database);
        var follow = new TiesFollow(database.entityManager(), room.council.writer);
        assertThat(room.add(kerra.id(), RelationshipType.PARENT, jago.id(), Period.since(TODAY.minusYears(5)))).isEmpty();
        Id<Person> twin = Id.next();
        Id<Description> said = Id.next();

        database.transactions().run(() -> follow.moved(List.of(new Step(said, kerra.id(), piran.id(), true))));
        assertThat(room.now().ties()).singleElement().satisfies(tie -> assertThat(tie.of()).isEqualTo(piran.id()));
        assertThat(room.council.today(room.family).relationships()).singleElement()
                .satisfies(known -> assertThat(known.of()).isEqualTo(piran.id()));

        database.transactions().run(() -> follow.moved(List.of(new Step(Id.next(), piran.id(), twin, false))));
        assertThat(room.now().ties()).as("another description left").singleElement()
                .satisfies(tie -> assertThat(tie.of()).isEqualTo(piran.id()));

        database.transactions().run(() -> follow.moved(List.of(new Step(said, piran.id(), kerra.id(), false))));
        assertThat(room.now().ties()).singleElement().satisfies(tie -> assertThat(tie.of()).isEqualTo(kerra.id()));
        assertThat(room.council.today(room.family).relationships()).singleElement()
                .satisfies(known -> assertThat(known.of()).isEqualTo(kerra.id()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_tie_between_two_who_are_one_says_nothing_until_they_are_split(TestDatabase database) {
        var room = room(database);
        var follow = new TiesFollow(database.entityManager(), room.council.writer);
        assertThat(room.add(kerra.id(), RelationshipType.PARTNER, piran.id(), Period.since(TODAY.minusYears(5)))).isEmpty();
        Id<Description> said = Id.next();
        database.transactions().run(() -> follow.moved(List.of(new Step(said, piran.id(), kerra.id(), true))));
        assertThat(room.now().ties()).isEmpty();
        assertThat(room.council.today(room.family).relationships()).isEmpty();
        database.transactions().run(() -> follow.moved(List.of(new Step(said, kerra.id(), piran.id(), false))));
        assertThat(room.now().ties()).singleElement().satisfies(tie -> assertThat(tie.to()).isEqualTo(piran.id()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_partnership_that_ended_stays_in_the_time_when_it_was_true(TestDatabase database) {
        var room = room(database);
        assertThat(room.add(kerra.id(), RelationshipType.PARTNER, piran.id(), Period.since(TODAY.minusYears(9)))).isEmpty();
        var together = room.now().ties().getFirst();
        assertThat(together.isSeparated(TODAY)).isFalse();

        var ending = new Ending(TODAY.minusDays(40), "He moved out");
        assertThat(room.kinships.end(Council.MANAGER, room.family, together, ending)).isEmpty();

        var parted = room.now().ties().getFirst();
        assertThat(parted.isSeparated(TODAY)).isTrue();
        assertThat(parted.note()).isEqualTo("Said by her He moved out");
        assertThat(room.on(TODAY.minusYears(1)).ties().getFirst().isSeparated(TODAY.minusYears(1))).isFalse();
        assertThat(room.council.today(room.family).relationships()).as("rules do not see what has ended").isEmpty();
        assertThat(room.council.audited).anyMatch(line -> line.endsWith("ended a relationship: partner"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_recorded_here_is_known_to_rules_too(TestDatabase database) {
        var room = room(database);
        room.add(kerra.id(), RelationshipType.PARENT, jago.id(), Period.since(LocalDate.of(2016, 7, 1)));
        assertThat(room.council.today(room.family).relationships()).singleElement()
                .satisfies(one -> assertThat(one.type()).isEqualTo(RelationshipType.PARENT));
        assertThat(room.now().ties()).as("once, not twice").hasSize(1);
        assertThat(room.now().ties().getFirst().hasParentalResponsibility()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ending_what_an_agency_says_stands_before_its_word(TestDatabase database) {
        var room = room(database);
        var school = new Source("Lanmorva School", Optional.of("school"), "17");
        var said = new RelationshipDraft(
                piran.id(), RelationshipType.STEP_PARENT, jago.id(), Period.since(TODAY.minusYears(3)), school, 1, 1);
        database.transactions().run(() -> room.council.writer.keepRelationships(List.of(said)));
        var known = room.now().ties().getFirst();
        assertThat(known.id()).as("nobody here recorded it").isEmpty();

        assertThat(room.kinships.end(Council.MANAGER, room.family, known, new Ending(TODAY.minusDays(3), "Moved out"))).isEmpty();

        assertThat(room.now().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.isTrueOn(TODAY)).isFalse();
            assertThat(tie.source().agency()).isEqualTo("Kernow Council");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_was_recorded_by_mistake_is_taken_back_with_a_reason(TestDatabase database) {
        var room = room(database);
        room.add(piran.id(), RelationshipType.PARENT, jago.id(), Period.since(TODAY.minusYears(2)));
        var id = room.now().ties().getFirst().id().orElseThrow();
        assertThat(room.kinships.takeBack(Council.MANAGER, id, " ")).contains("Say why it was wrong");
        assertThat(room.kinships.takeBack(Council.MANAGER, id, "Not his father")).isEmpty();
        assertThat(room.now().ties()).isEmpty();
        assertThat(room.council.today(room.family).relationships()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void says_what_is_wrong_and_keeps_nothing(TestDatabase database) {
        var room = room(database);
        var now = Period.since(TODAY);
        assertThat(room.add(kerra.id(), RelationshipType.PARENT, kerra.id(), now)).contains("Choose two different members");
        assertThat(room.add(jago.id(), RelationshipType.PARENT, kerra.id(), now))
                .contains("A parent or carer cannot be younger than the child");
        assertThat(room.add(kerra.id(), RelationshipType.SIBLING, Id.next(), now)).contains("Choose two members of this family");
        assertThat(room.add(kerra.id(), RelationshipType.PARTNER, piran.id(), Period.since(TODAY.plusDays(1))))
                .contains("The first day must not be after today");
        assertThat(room.add(kerra.id(), RelationshipType.PARTNER, piran.id(), now)).isEmpty();
        assertThat(room.add(piran.id(), RelationshipType.PARTNER, kerra.id(), now)).as("the same the other way round").isPresent();
        assertThat(room.now().ties()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_connection_holds_no_address_and_ends_on_a_day(TestDatabase database) {
        var room = room(database);
        var gran = new ConnectionDraft("Gran in ZX9 1AA", Sort.RELATIVE, Quality.STRONG, TODAY.minusYears(1), "");
        assertThat(room.kinships.connect(Council.MANAGER, room.family, gran))
                .contains("Leave the address out: a drawing is shown to many");
        var plainly = new ConnectionDraft("Gran", Sort.RELATIVE, Quality.STRONG, TODAY.minusYears(1), "");
        assertThat(room.kinships.connect(Council.MANAGER, room.family, plainly)).isEmpty();
        var kept = room.now().connections().getFirst();
        assertThat(room.kinships.disconnect(Council.MANAGER, kept.id(), new Ending(TODAY.minusDays(1), "Quarrel"))).isEmpty();
        assertThat(room.now().connections().getFirst().isTrueOn(TODAY)).isFalse();
        assertThat(room.on(TODAY.minusMonths(2)).connections().getFirst().isTrueOn(TODAY.minusMonths(2))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_death_is_a_fact_about_the_one_who_died(TestDatabase database) {
        var room = room(database);
        assertThat(room.kinships.died(Council.MANAGER, room.family, piran.id(), LocalDate.of(1980, 1, 1))).isPresent();
        assertThat(room.kinships.died(Council.MANAGER, room.family, piran.id(), TODAY.minusDays(5))).isEmpty();
        assertThat(room.now().died()).containsEntry(piran.id(), TODAY.minusDays(5));
        assertThat(room.council.today(room.family).factsOf(Lifetime.DIED)).hasSize(1);
        assertThat(room.on(TODAY.minusYears(1)).died()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sealed_family_has_no_relationships_for_others(TestDatabase database) {
        var room = room(database);
        room.add(kerra.id(), RelationshipType.PARTNER, piran.id(), Period.since(TODAY));
        var tie = room.now().ties().getFirst().id().orElseThrow();
        room.council.seal(room.family, "somebody.else");
        assertThatThrownBy(() -> room.now()).isInstanceOf(Refused.class).hasMessage(
                "There is no such family, or you may not see it.");
        assertThatThrownBy(() -> room.kinships.takeBack(Council.MANAGER, tie, "Why")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> room.kinships.takeBack(Council.MANAGER, Id.next(), "Why"))
                .as("as if there were none").hasMessage("There is no such family, or you may not see it.");
    }
}
