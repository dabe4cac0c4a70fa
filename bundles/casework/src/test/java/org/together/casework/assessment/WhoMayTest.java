package org.together.casework.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.together.casework.assessment.Room.HOME;
import static org.together.casework.assessment.Room.KERRA;
import static org.together.casework.assessment.Room.MANAGER;
import static org.together.casework.assessment.Room.POLICE;
import static org.together.casework.assessment.Room.RISK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.KnownFact;
import org.together.core.assessment.KnownFact.Right;
import org.together.core.assessment.KnownFact.Standing;
import org.together.core.assessment.Readings.Taking;
import org.together.core.assessment.Section.Entry;
import org.together.core.family.Id;
import org.together.store.TestDatabase;

/** Every role at every door of an assessment, and who reads what behind it. */
class WhoMayTest {
    private static final Set<StaffRole> NEAR = Set.of(StaffRole.ADVOCATE, StaffRole.PARTNER, StaffRole.LOCALITY_MANAGER);

    static Stream<TestDatabase> databases() {
        return Room.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void only_those_around_the_family_come_in_by_any_door(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        for (var role : StaffRole.values()) {
            var viewer = Viewer.of("kerra", "Kerra Pascoe", "Kernow Council", Set.of(role), Set.of()).forPurpose("Audit of claims");
            doors(room, id, viewer).forEach((door, call) -> {
                if (NEAR.contains(role)) {
                    call.run();
                } else {
                    assertThatThrownBy(call::run).as(role + " at " + door).isInstanceOf(Refused.class);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_advocate_of_other_families_and_a_partner_who_is_not_involved_stay_outside(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        var nurse = Viewer.of("nurse", "Loveday Rowse", "Health", Set.of(StaffRole.PARTNER), Set.of());
        var elsewhere = Viewer.of("m", "Manager", "Kernow Council", Set.of(StaffRole.LOCALITY_MANAGER), Set.of("Carrick"));
        for (var viewer : List.of(Council.PERRAN, nurse, elsewhere)) {
            doors(room, id, viewer).forEach((door, call) -> assertThatThrownBy(call::run)
                    .as(viewer + " at " + door)
                    .isInstanceOf(Refused.class));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sealed_family_and_an_assessment_that_is_not_there_look_the_same(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        room.council.seal(room.family, "somebody.else");
        var sealed = refusal(() -> room.assessments.sections(MANAGER, id));
        assertThat(sealed).isEqualTo(refusal(() -> room.assessments.sections(MANAGER, Id.next())));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_agency_keeps_its_notes_on_risk_from_other_agencies_but_not_from_the_advocate(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        room.assessments.write(KERRA, id, RISK.by(KERRA.agency()), 0, "canary-council");
        room.assessments.write(POLICE, id, RISK.by("Police"), 0, "canary-police");
        room.publications.publish(KERRA, id, "First");
        assertThat(readable(room, id, POLICE)).contains("canary-police").doesNotContain("canary-council");
        assertThat(readable(room, id, KERRA)).contains("canary-police", "canary-council");
        assertThat(room.publications.answers(POLICE, id, 1)).extracting(Answer::text).containsExactly("canary-police");
        assertThatThrownBy(() -> room.assessments.versions(POLICE, id, RISK.by(KERRA.agency()))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> room.assessments.write(POLICE, id, RISK.by(KERRA.agency()), 1, "x")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> room.assessments.write(POLICE, id, RISK, 0, "for all to read")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> room.assessments.write(KERRA, id, HOME.by("Police"), 0, "x")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_partner_signs_nothing_off(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        room.assessments.write(POLICE, id, HOME, 0, "Neighbours complain.");
        assertThatThrownBy(() -> room.publications.publish(POLICE, id, "")).isInstanceOf(Refused.class);
        assertThat(room.publications.publish(MANAGER, id, "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_answer_about_somebody_of_another_family_is_refused(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        assertThatThrownBy(() -> room.assessments.write(KERRA, id, FieldKey.of(Id.next(), "voice", "words"), 0, "x"))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_fact_is_confirmed_or_corrected_and_stays_as_it_was_recorded(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        var arrears = known(room, id, FieldKey.FAMILY, "housing.rent-arrears");
        assertThat(arrears.standing()).isEqualTo(Standing.AS_RECORDED);
        assertThat(room.known.confirm(KERRA, id, arrears.fact().id())).isEmpty();
        var attendance = known(room, id, room.child.toString(), "education.attendance");
        assertThat(room.known.correct(KERRA, id, attendance.fact().id(), Right.inWords(" "))).isPresent();
        assertThat(room.known.correct(KERRA, id, attendance.fact().id(), Right.inWords("He was in hospital for ten days"))).isEmpty();
        assertThat(known(room, id, FieldKey.FAMILY, "housing.rent-arrears").standing()).isEqualTo(Standing.CONFIRMED);
        var disputed = known(room, id, room.child.toString(), "education.attendance");
        assertThat(disputed.standing()).isEqualTo(Standing.DISPUTED);
        assertThat(disputed.fact().values()).isEqualTo(attendance.fact().values());
        assertThat(disputed.remark()).hasValueSatisfying(remark -> {
            assertThat(remark.words()).isEqualTo("He was in hospital for ten days");
            assertThat(remark.author().name()).isEqualTo("Kerra Pascoe");
        });
        assertThat(room.council.today(room.family).facts().filter(fact -> fact.kind().equals("education.attendance"))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void readings_are_taken_within_the_scale_and_not_of_tomorrow(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        var today = Gate.today();
        assertThat(room.readings.take(KERRA, id, new Taking("family", "home", 3, today.minusMonths(2), ""))).isEmpty();
        assertThat(room.readings.take(POLICE, id, new Taking("family", "home", 6, today, "Rent paid"))).isEmpty();
        assertThat(room.readings.take(KERRA, id, new Taking("family", "home", 11, today, ""))).contains("Choose a step of the scale");
        assertThat(room.readings.take(KERRA, id, new Taking("family", "home", 3, today.plusDays(1), ""))).isPresent();
        assertThat(room.readings.take(KERRA, id, new Taking("family", "risk", 3, today, ""))).isPresent();
        assertThat(room.readings.of(KERRA, id)).extracting(reading -> reading.step() + " " + reading.words())
                .containsExactly("3 Hard most of the time", "6 Good more often than not");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_was_signed_off_stays_as_it_was(TestDatabase database) {
        var room = new Room(database);
        var id = room.begun();
        room.assessments.write(KERRA, id, HOME, 0, "Two rooms for five.");
        assertThat(room.publications.publish(KERRA, id, "First")).isEmpty();
        room.assessments.write(KERRA, id, HOME, 1, "Three rooms for five.");
        assertThat(room.publications.publish(KERRA, id, "They moved")).isEmpty();
        assertThat(room.publications.answers(KERRA, id, 1)).extracting(Answer::text).containsExactly("Two rooms for five.");
        assertThat(room.publications.answers(KERRA, id, 2)).extracting(Answer::text).containsExactly("Three rooms for five.");
        assertThat(room.assessments.current(KERRA, room.family).orElseThrow().published()).isEqualTo(2);
    }

    private static Map<String, Runnable> doors(Room room, Id<Assessment> id, Viewer viewer) {
        return Map.of(
                "current", () -> room.assessments.current(viewer, room.family),
                "history", () -> room.assessments.history(viewer, room.family),
                "begin", () -> room.assessments.begin(viewer, room.family),
                "sections", () -> room.assessments.sections(viewer, id),
                "write", () -> room.assessments.write(viewer, id, HOME, 0, ""),
                "versions", () -> room.assessments.versions(viewer, id, HOME),
                "watch", () -> room.assessments.watch(viewer, id, answer -> {}).close(),
                "known", () -> room.known.of(viewer, id, FieldKey.FAMILY),
                "readings", () -> room.readings.of(viewer, id),
                "take", () -> room.readings.take(viewer, id, new Taking("family", "home", 1, LocalDate.EPOCH, "")));
    }

    private static String refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).getMessage();
    }

    private static List<String> readable(Room room, Id<Assessment> id, Viewer viewer) {
        return room.assessments.sections(viewer, id).stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.entries().stream())
                .map(Entry::text)
                .toList();
    }

    private static KnownFact known(Room room, Id<Assessment> id, String subject, String kind) {
        return room.known.of(KERRA, id, subject).stream().filter(each -> each.fact().kind().equals(kind)).findFirst().orElseThrow();
    }
}
