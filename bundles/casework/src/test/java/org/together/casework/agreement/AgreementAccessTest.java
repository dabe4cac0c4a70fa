package org.together.casework.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.together.casework.agreement.Office.TODAY;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.CaseworkRows;
import org.together.core.access.Action;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.agreement.Agreements;
import org.together.core.agreement.Consent;
import org.together.core.agreement.Consents;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Goals;
import org.together.core.agreement.Promise;
import org.together.core.agreement.Versions.Audience;
import org.together.store.TestDatabase;

/** Every door to an agreement, tried by every role: by the family's own id, and by the id of each thing in it. */
class AgreementAccessTest {

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new CaseworkRows());
    }

    private static Map<String, BiConsumer<Office, Viewer>> reading() {
        var doors = new LinkedHashMap<String, BiConsumer<Office, Viewer>>();
        doors.put("current", (office, viewer) -> office.agreements.current(viewer, office.family));
        doors.put("history", (office, viewer) -> office.agreements.history(viewer, office.family));
        doors.put("problems", (office, viewer) -> office.agreements.problems(viewer, office.family));
        doors.put("consents", (office, viewer) -> office.consents.of(viewer, office.family));
        doors.put("engagement", (office, viewer) -> office.engagements.standing(viewer, office.family));
        doors.put("elements", (office, viewer) -> office.engagements.fiveElements(viewer, office.family));
        doors.put("compare", (office, viewer) -> office.versions.compare(viewer, office.version, office.version));
        doors.put("document", (office, viewer) -> office.versions.document(viewer, office.version, Audience.ADULTS));
        return doors;
    }

    private static Map<String, BiConsumer<Office, Viewer>> changing() {
        var doors = new LinkedHashMap<String, BiConsumer<Office, Viewer>>();
        doors.put("begin", (office, viewer) -> office.agreements.begin(viewer, office.family, Office.STANDARD));
        doors.put("rewrite", (office, viewer) -> office.agreements.rewrite(viewer, office.agreement, new Agreements.Rewriting(
                new org.together.core.agreement.Agreement.Words("", ""), Optional.empty(), 1)));
        doors.put("reviewed", (office, viewer) -> office.agreements.reviewed(
                viewer, office.agreement, new Agreements.Reviewing(TODAY, "All", "Well", Optional.empty())));
        doors.put("ladder", (office, viewer) -> office.agreements.useLadder(
                viewer, office.agreement, new Agreements.LadderStepUsed(TODAY, "visit", "Why", "Who")));
        doors.put("goal", (office, viewer) -> office.goals.keep(viewer, office.agreement, Office.goal("Work", "A job")));
        doors.put("settle goal", (office, viewer) -> office.goals.settle(viewer, office.goal, Goal.State.REACHED, ""));
        doors.put("progress", (office, viewer) -> office.goals.progress(viewer, office.goal, new Goals.Progress(TODAY, 3, "So", false)));
        doors.put("promise", (office, viewer) -> office.goals.keep(
                viewer, office.agreement, Office.action(Promise.Owner.WHOLE_FAMILY, "Eat together")));
        doors.put("settle promise", (office, viewer) -> office.goals.settle(viewer, office.promise, Promise.State.DONE, ""));
        doors.put("offer", (office, viewer) -> office.versions.offer(viewer, office.agreement, "New"));
        doors.put("sign", (office, viewer) -> office.versions.sign(viewer, office.version, office.typed(office.mother, "K")));
        doors.put("consent", (office, viewer) -> office.consents.keep(viewer, office.family, new Consents.Draft(
                new Consent.Asked(Consent.Kind.TAKING_PART, ""), office.mother, Consent.Said.AGREED, TODAY, "In person", "")));
        doors.put("withdraw", (office, viewer) -> office.consents.withdraw(viewer, office.consent, TODAY, ""));
        doors.put("disengaged", (office, viewer) -> office.engagements.disengaged(viewer, office.family, TODAY, "Moved"));
        doors.put("reengaged", (office, viewer) -> office.engagements.reengaged(viewer, office.family, TODAY, "Rang us"));
        doors.put("end", (office, viewer) -> office.agreements.end(viewer, office.agreement, "Done"));
        return doors;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void each_role_goes_through_the_doors_that_are_its_and_through_no_other(TestDatabase database) {
        var office = new Office(database).furnished();
        for (var role : StaffRole.values()) {
            var viewer = Office.viewer(role, "Somebody", "Somewhere");
            reading().forEach((name, door) -> tried(office, viewer, name, door, role.may(Action.OPEN_FAMILY)));
            changing().forEach((name, door) -> tried(office, viewer, name, door, role.may(Action.AGREE)));
        }
    }

    private static void tried(Office office, Viewer viewer, String name, BiConsumer<Office, Viewer> door, boolean mayPass) {
        var description = viewer.account() + " at " + name;
        if (mayPass) {
            assertThatCode(() -> door.accept(office, viewer)).as(description).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> door.accept(office, viewer)).as(description).isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sealed_family_is_told_from_none_by_nobody(TestDatabase database) {
        var office = new Office(database).furnished();
        office.isSealed = true;
        var doors = reading();
        doors.putAll(changing());
        doors.forEach((name, door) ->
                assertThatThrownBy(() -> door.accept(office, Office.ADVOCATE)).as(name).hasMessageContaining("no such family"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_change_is_audited_only_when_it_was_kept(TestDatabase database) {
        var office = new Office(database).furnished();
        office.audited.clear();

        assertThat(office.agreements.end(Office.ADVOCATE, office.agreement, " ")).isPresent();
        assertThat(office.audited).isEmpty();
        assertThat(office.agreements.end(Office.ADVOCATE, office.agreement, "Done")).isEmpty();
        assertThat(office.audited).containsExactly("Tamsin Rowe: ended the agreement");
    }
}
