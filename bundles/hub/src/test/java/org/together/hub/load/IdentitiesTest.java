package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.identity.Description;
import org.together.core.identity.Doubt;
import org.together.core.identity.PersonFollower;
import org.together.core.identity.Sought;
import org.together.core.identity.Verdict;
import org.together.hub.identity.StoredIdentities;
import org.together.store.TestDatabase;

class IdentitiesTest {
    private static final String PUPILS = "ref,term_start,forename,surname,dob,nhs_number,upn,address,postcode,uprn";
    private static final String NHS = "9434765919";
    private static final String JAN = "1,01/09/2014,Jan,Bray,01/02/2006," + NHS + ",,1 Fore St,TR1 1AA,1";
    /** The same number and name, and a date of birth that contradicts: never joined by weight, always a doubt. */
    private static final String DOUBTFUL = "2,01/09/2014,Jan,Bray,23/08/1974," + NHS + ",,9 High St,TR2 4ZZ,2";
    private static final String SISTER = "3,01/09/2014,Eve,Bray,07/05/2008,,,1 Fore St,TR1 1AA,1";
    private static final Viewer OFFICER = Viewer.of("olu", "Olu", "Council", Set.of(StaffRole.ANALYST), Set.of());

    private static TestHub county(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load("attendance", PUPILS, JAN, SISTER);
        hub.load("attendance", PUPILS, DOUBTFUL);
        return hub;
    }

    private static Doubt only(StoredIdentities identities) {
        return identities.doubts(TestHub.ANALYST, 10).stream()
                .filter(doubt -> doubt.likeness().words().contains("NHS"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void shows_a_doubt_with_its_reasons_and_what_would_follow(TestDatabase database) {
        var hub = county(database);
        var identities = hub.identities();
        var before = hub.people();
        var doubt = only(identities);
        assertThat(identities.open(TestHub.ANALYST)).isPositive();
        assertThat(doubt.isTogether()).isFalse();
        assertThat(doubt.likeness().words()).contains("same NHS number", "born a generation apart");
        var effect = identities.effect(TestHub.ANALYST, doubt.one().id(), doubt.other().id(), Verdict.SAME).orElseThrow();
        assertThat(effect.peopleNow()).isEqualTo(2);
        assertThat(effect.peopleThen()).isEqualTo(1);
        assertThat(hub.people()).isEqualTo(before);
        assertThat(hub.column("select id from hub_decision")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void remembers_a_decision_over_weights_and_withdrawal_until_it_is_undone(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load("attendance", PUPILS, JAN, SISTER);
        var second = hub.load("attendance", PUPILS, DOUBTFUL);
        var identities = hub.identities();
        var before = hub.people();
        var told = new AtomicInteger();
        identities.watch(told::incrementAndGet);
        var doubt = only(identities);
        var ruling = identities.decide(TestHub.ANALYST, doubt.one().id(), doubt.other().id(), Verdict.SAME);
        var joined = hub.people();
        assertThat(joined).hasSize(before.size() - 1);
        assertThat(told).hasValue(1);
        assertThat(hub.door.entries).last().asString().contains("decided which records are one person", "same person");
        assertThat(hub.column("select count(distinct subject) from record_fact where withdrawn = false")).containsExactly("2");
        hub.loads.withdraw(TestHub.ANALYST, second.id());
        hub.load("attendance", PUPILS, DOUBTFUL);
        assertThat(hub.people()).isEqualTo(joined);
        identities.undo(TestHub.ANALYST, ruling.id());
        assertThat(hub.people()).isEqualTo(before);
        assertThat(hub.column("select count(distinct subject) from record_fact where withdrawn = false")).containsExactly("3");
        assertThatThrownBy(() -> identities.undo(TestHub.ANALYST, ruling.id())).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void splits_a_person_and_joins_them_again(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                PUPILS,
                JAN,
                "4,01/01/2015,Janet,Bray,01/02/2006," + NHS + ",,9 High St,TR2 4ZZ,2",
                "5,01/09/2015,Jan Marie,Bray,01/02/2006," + NHS + ",,3 Quay,TR3 3BB,3");
        var identities = hub.identities();
        var whole = hub.people();
        assertThat(whole).hasSize(1);
        for (var seed = 0; seed < 4; seed++) {
            var person = Id.<Person>of(Long.parseLong(hub.column("select id from record_person").getFirst()));
            var page = identities.of(TestHub.ANALYST, person).orElseThrow();
            assertThat(page.reasons()).hasSize(3);
            var away = page.descriptions().get(new Random(seed).nextInt(3)).id();
            identities.split(TestHub.ANALYST, person, Set.of(away), "two children");
            assertThat(hub.people()).hasSize(2);
            var both = hub.column("select id from record_person").stream().map(id -> Id.<Person>of(Long.parseLong(id))).toList();
            identities.join(TestHub.ANALYST, both.get(0), both.get(1), "");
            assertThat(hub.people()).isEqualTo(whole);
        }
        var person = Id.<Person>of(Long.parseLong(hub.column("select id from record_person").getFirst()));
        var page = identities.of(TestHub.ANALYST, person).orElseThrow();
        assertThat(page.rulings()).hasSize(8);
        assertThat(page.moves()).isNotEmpty().allMatch(move -> move.because().startsWith("decision "));
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void tells_nothing_of_a_sealed_family_but_to_those_named(TestDatabase database) {
        var hub = county(database);
        var identities = hub.identities();
        var open = identities.open(TestHub.ANALYST);
        var doubt = only(identities);
        var sealed = Id.<Family>of(Long.parseLong(hub.column("select b.family_id from hub_belonging b join hub_identity i"
                + " on i.person_id = b.person_id where i.born = '2006-02-01'").getFirst()));
        hub.door.kept.put(sealed, OFFICER.account());
        assertThat(identities.doubts(OFFICER, 10)).anyMatch(one -> ids(one).equals(ids(doubt)));
        assertThat(identities.open(OFFICER)).isEqualTo(open);
        assertThat(identities.doubts(TestHub.ANALYST, 10)).noneMatch(one -> ids(one).equals(ids(doubt)));
        assertThat(identities.open(TestHub.ANALYST)).isLessThan(open);
        assertThat(identities.explain(TestHub.ANALYST, doubt.one().id(), doubt.other().id())).isEmpty();
        assertThat(identities.effect(TestHub.ANALYST, doubt.one().id(), doubt.other().id(), Verdict.SAME)).isEmpty();
        assertThat(identities.of(TestHub.ANALYST, doubt.one().person())).isEmpty();
        var words = "There is no such person, or you may not see them.";
        assertThatThrownBy(() -> identities.join(TestHub.ANALYST, doubt.one().person(), doubt.other().person(), "")).hasMessage(words);
        assertThatThrownBy(() -> identities.join(TestHub.ANALYST, Id.of(7), doubt.other().person(), "")).hasMessage(words);
    }

    private static Set<Id<Description>> ids(Doubt doubt) {
        return List.of(doubt.one(), doubt.other()).stream().map(Description::id).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void finds_the_other_person_shows_both_side_by_side_and_joins_them(TestDatabase database) {
        var hub = county(database);
        hub.load("attendance", PUPILS, "4,01/09/2016,Janet,Brey,02/01/2006,,,7 Wharf,TR5 5AA,5");
        var identities = hub.identities();
        var doubt = only(identities);
        var sought = new Sought("Janet", "Bray", Optional.of(LocalDate.of(2006, 1, 2)), "");
        var found = identities.search(TestHub.ANALYST, sought, 10);
        assertThat(found.getFirst().description().name().surname()).isEqualTo("Brey");
        assertThat(found).extracting(one -> one.description().person()).doesNotHaveDuplicates().contains(doubt.one().person());
        assertThat(found.getFirst().description().feed()).isEqualTo("Attendance");
        assertThat(hub.door.entries).last().asString().contains("searched for families").doesNotContain("Bray");
        var other = found.getFirst().description().person();
        var pair = identities.between(TestHub.ANALYST, doubt.one().person(), other).orElseThrow();
        assertThat(pair.likeness().words()).contains("surname");
        assertThat(pair.isTogether()).isFalse();
        var effect = identities.effectOfJoining(TestHub.ANALYST, doubt.one().person(), other).orElseThrow();
        assertThat(effect.peopleNow()).isEqualTo(2);
        assertThat(effect.peopleThen()).isEqualTo(1);
        var before = hub.people();
        var ruling = identities.join(TestHub.ANALYST, doubt.one().person(), other, "their mother says so");
        assertThat(ruling.isPending()).isFalse();
        var joined = identities.personOf(TestHub.ANALYST, doubt.one().id()).orElseThrow();
        var rulings = identities.of(TestHub.ANALYST, joined).orElseThrow().rulings();
        assertThat(rulings).singleElement().satisfies(one -> assertThat(one.note()).isEqualTo("their mother says so"));
        assertThat(hub.door.entries).last().asString().contains("person " + joined, "looked at, records: 2");
        identities.undo(TestHub.ANALYST, ruling.id());
        assertThat(hub.people()).isEqualTo(before);
        assertThat(identities.search(TestHub.ANALYST, new Sought("", "", Optional.empty(), " "), 10)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void whoever_keeps_something_about_people_is_told_where_descriptions_go(TestDatabase database) {
        var hub = county(database);
        var steps = new ArrayList<PersonFollower.Step>();
        hub.followers.add(steps::addAll);
        var identities = hub.identities();
        var doubt = only(identities);
        var ruling = identities.decide(TestHub.ANALYST, doubt.one().id(), doubt.other().id(), Verdict.SAME);
        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.isLast()).isTrue();
            assertThat(step.after()).isEqualTo(identities.personOf(TestHub.ANALYST, step.description()).orElseThrow());
            assertThat(Set.of(doubt.one().person(), doubt.other().person())).contains(step.before(), step.after());
        });
        var joined = steps.removeFirst();
        identities.undo(TestHub.ANALYST, ruling.id());
        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.isLast()).isFalse();
            assertThat(step.before()).isEqualTo(joined.after());
        });
    }

    @Test
    void leaves_a_pair_to_others_when_somebody_is_not_sure() {
        try (var database = TestDatabase.derby(new HubRows())) {
            var identities = county(database).identities();
            var doubt = only(identities);
            identities.decide(TestHub.ANALYST, doubt.one().id(), doubt.other().id(), Verdict.UNSURE);
            assertThat(identities.doubts(TestHub.ANALYST, 10)).noneMatch(one -> ids(one).equals(ids(doubt)));
            assertThat(identities.doubts(OFFICER, 10)).anyMatch(one -> ids(one).equals(ids(doubt)));
        }
    }

    @Test
    void refuses_those_who_may_not_link_people() {
        try (var database = TestDatabase.derby(new HubRows())) {
            var identities = county(database).identities();
            var advocate = Viewer.of("ada", "Ada", "Council", Set.of(StaffRole.ADVOCATE), Set.of());
            assertThatThrownBy(() -> identities.doubts(advocate, 10)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> identities.open(advocate)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> identities.undo(advocate, Id.of(1))).isInstanceOf(Refused.class);
        }
    }
}
