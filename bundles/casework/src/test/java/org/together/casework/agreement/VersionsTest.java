package org.together.casework.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.casework.agreement.Office.ADVOCATE;
import static org.together.casework.agreement.Office.HOUSING;
import static org.together.casework.agreement.Office.TODAY;
import static org.together.casework.agreement.Office.goal;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.CaseworkRows;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Agreements;
import org.together.core.agreement.Promise;
import org.together.core.agreement.Version;
import org.together.core.agreement.Version.Clause;
import org.together.core.agreement.Version.How;
import org.together.core.agreement.Version.Part;
import org.together.core.agreement.Versions.Audience;
import org.together.core.family.Id;
import org.together.core.print.Block;
import org.together.store.TestDatabase;

class VersionsTest {

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new CaseworkRows());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_version_is_signed_by_members_and_services_each_in_their_way(TestDatabase database) {
        var office = new Office(database);
        var version = office.offered();
        var paper = new Version.Mark(Optional.of(office.son), "Jago Rowe", "", How.PAPER, "", "Tamsin Rowe", TODAY, "I want my own room");
        var service = new Version.Mark(Optional.empty(), "Piran Hocking", "Riverside Homes", How.TYPED, "P Hocking", "", TODAY, "");

        assertThat(version.isSigned()).isFalse();
        assertThat(office.versions.sign(HOUSING, version.id(), service)).isEmpty();
        assertThat(office.agreement().signed()).isEmpty();
        assertThat(office.versions.sign(ADVOCATE, version.id(), office.typed(office.mother, "Kerra"))).isEmpty();
        assertThat(office.versions.sign(ADVOCATE, version.id(), paper)).isEmpty();
        assertThat(office.versions.sign(ADVOCATE, version.id(), office.typed(office.mother, "Kerra again"))).isPresent();

        var signed = office.agreement().signed().orElseThrow();
        assertThat(signed.marks()).extracting(Version.Mark::name).containsExactly("Piran Hocking", "Kerra", "Jago Rowe");
        assertThat(signed.marks().getLast().disagreement()).isEqualTo("I want my own room");
        assertThat(signed.marks().getLast().witness()).isEqualTo("Tamsin Rowe");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_mark_without_what_it_needs_is_refused(TestDatabase database) {
        var office = new Office(database);
        var version = office.offered().id();

        assertThat(office.versions.sign(ADVOCATE, version, mark(office.mother, How.TYPED, "", ""))).isPresent();
        assertThat(office.versions.sign(ADVOCATE, version, mark(office.mother, How.PAPER, "", ""))).isPresent();
        assertThat(office.versions.sign(ADVOCATE, version, mark(office.mother, How.DID_NOT_SIGN, "", ""))).isPresent();
        assertThat(office.versions.sign(ADVOCATE, version, mark(Id.next(), How.TYPED, "X", ""))).isPresent();
        assertThat(office.versions.sign(ADVOCATE, version, mark(office.mother, How.DID_NOT_SIGN, "", "Not with this ladder"))).isEmpty();
        assertThat(office.agreement().signed()).isEmpty();
    }

    private static Version.Mark mark(Id<org.together.core.family.Person> who, How how, String mark, String disagreement) {
        return new Version.Mark(Optional.of(who), "Somebody", "", how, mark, "", TODAY, disagreement);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nothing_that_is_done_afterwards_changes_a_version(TestDatabase database) {
        var office = new Office(database);
        var version = office.offered();
        office.versions.sign(ADVOCATE, version.id(), office.typed(office.mother, "Kerra"));
        var signed = office.agreement().versions().getFirst();
        var random = new Random(7);

        for (var step = 0; step < 60; step++) {
            doSomething(office, random.nextInt(9), step);
            var now = office.agreements.history(ADVOCATE, office.family).getLast().versions().getFirst();
            assertThat(now).isEqualTo(signed);
            assertThat(now.isIntact()).isTrue();
        }
        assertThat(office.agreements.history(ADVOCATE, office.family)).hasSizeGreaterThan(1);
    }

    private static void doSomething(Office office, int what, int step) {
        var agreement = office.agreement();
        var id = agreement.head().id();
        switch (what) {
            case 0 -> office.goals.keep(ADVOCATE, id, goal("Problem " + step, "Words " + step));
            case 1 -> agreement.goals().forEach(one -> office.goals.settle(HOUSING, one.id(), one.state(), "Because of " + step));
            case 2 -> agreement.promises().forEach(one -> office.goals.settle(ADVOCATE, one.id(), Promise.State.CHANGED, "Step " + step));
            case 3 -> office.agreements.rewrite(ADVOCATE, id, new Agreements.Rewriting(
                    new Agreement.Words("Plain " + step, "Child " + step), Optional.empty(), agreement.head().edition()));
            case 4 -> office.versions.offer(ADVOCATE, id, "Step " + step);
            case 5 -> agreement.versions().forEach(one -> office.versions.sign(HOUSING, one.id(), new Version.Mark(
                    Optional.of(office.son), "Jago", "", How.TYPED, "J", "", TODAY, "Said at " + step)));
            case 6 -> office.templates.add(new StandardAgreement(java.util.Map.of("statement.1.words", "Other words " + step)),
                    Office.properties(Office.STANDARD, "Families together agreement", 1000));
            case 7 -> office.agreements.reviewed(ADVOCATE, id, new Agreements.Reviewing(TODAY, "All", "Said " + step, Optional.empty()));
            default -> {
                if (agreement.versions().isEmpty() || agreement.versions().getFirst().isSigned()) {
                    office.agreements.end(ADVOCATE, id, "Step " + step);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_somebody_changes_in_the_database_shows(TestDatabase database) {
        var office = new Office(database);
        office.offered();

        database.transactions().run(() -> database.entityManager()
                .createQuery("update VersionRow row set row.clauses = :other")
                .setParameter("other", ClauseText.write(List.of(new Clause(Part.GOALS, "goal", "Goal", "Something else"))))
                .executeUpdate());

        assertThat(office.agreement().versions().getFirst().isIntact()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void versions_are_compared_clause_by_clause(TestDatabase database) {
        var office = new Office(database);
        var first = office.offered();
        var kept = office.agreement().goals().getFirst();
        office.goals.settle(ADVOCATE, kept.id(), org.together.core.agreement.Goal.State.REACHED, "");
        office.goals.keep(ADVOCATE, office.id(), goal("Work", "A job by summer"));
        var second = office.offered();

        var changes = office.versions.compare(ADVOCATE, first.id(), second.id());

        assertThat(changes).filteredOn(change -> change.part() == Part.GOALS).hasSize(2);
        assertThat(changes).anySatisfy(change -> {
            assertThat(change.earlier()).contains("Mornings without shouting");
            assertThat(change.later()).isEmpty();
        });
        assertThat(changes).anySatisfy(change -> assertThat(change.later()).contains("A job by summer"));
        assertThat(office.versions.compare(ADVOCATE, first.id(), first.id())).isEmpty();
        var late = office.versions.sign(ADVOCATE, first.id(), office.typed(office.mother, "Kerra"));
        assertThat(late).contains("There is a newer version: sign that one");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_childs_version_is_short_and_large_and_the_adults_one_holds_everything(TestDatabase database) {
        var office = new Office(database);
        var version = office.offered();

        var child = office.versions.document(ADVOCATE, version.id(), Audience.CHILDREN);
        var adult = office.versions.document(ADVOCATE, version.id(), Audience.ADULTS);

        assertThat(child.points()).isEqualTo(16);
        assertThat(child.blocks()).contains(new Block.Paragraph("I want to go to school."));
        assertThat(child.blocks()).contains(new Block.SignatureLines(List.of("Jago Rowe")));
        assertThat(adult.points()).isEqualTo(14);
        assertThat(adult.blocks()).contains(
                new Block.Heading(2, Part.CONSEQUENCES.title()), new Block.Heading(2, Part.PLAIN.title()),
                new Block.SignatureLines(List.of("Kerra Rowe", "Jago Rowe")));
        assertThat(adult.blocks().toString()).doesNotContain(Office.CANARY);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void versions_of_two_agreements_are_not_compared(TestDatabase database) {
        var office = new Office(database);
        var first = office.offered();
        office.agreements.end(ADVOCATE, office.id(), "Moved away");
        var other = office.offered();

        assertThatThrownBy(() -> office.versions.compare(ADVOCATE, first.id(), other.id())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void clauses_come_back_as_they_were_written_whatever_is_in_them() {
        var odd = new Clause(Part.GOALS, "goal:1", "Tab\there", "Two\nlines, a \\n that is none, “ŵ”");
        var clauses = List.of(odd, new Clause(Part.CHILD, "", "", ""));

        assertThat(ClauseText.read(ClauseText.write(clauses))).isEqualTo(clauses);
        assertThat(ClauseText.read("")).isEmpty();
    }
}
