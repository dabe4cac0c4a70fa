package org.together.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.together.core.access.Viewer;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Appointment.Round;
import org.together.core.caseload.Appointment.State;
import org.together.core.caseload.Appointment.Whose;
import org.together.core.facts.Involvement;
import org.together.core.family.Certainty;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyReader;

/** Families whose services get in each other's way: eleven professionals and nobody who leads, and two appointments at one time. */
final class Strained {
    private static final int PROFESSIONALS = 11;
    private static final List<String> SERVICES = List.of(
            "School nursing, Bea Nance", "Education welfare, Fran Olver", "Youth service, Cador Bray", "Health visiting, Wenna Hosking",
            "Housing options, Max Coad", "Speech and language, Tegen Rundle", "Counselling for young people, Sid Vercoe",
            "Parenting programme, Elowen Trewin", "Debt advice, Denzil Uglow", "Family hub, Loveday Spargo",
            "Police in schools, Tom Kitto");

    private final Caseworkers caseworkers;
    private final FamilyReader families;
    private final LocalDate today;

    Strained(Platform platform, LocalDate today) {
        caseworkers = platform.desks.caseworkers;
        families = platform.families;
        this.today = today;
    }

    /** Around the first family that waits for an advocate; somebody works with it already: as many more come as make eleven. */
    void withoutLead(Id<Family> family, int place) {
        if (place > 0) {
            return;
        }
        var there = families.family(family, today).stream()
                .flatMap(Family::facts)
                .filter(fact -> Involvement.isIn(fact) && fact.period().contains(today))
                .map(fact -> List.of(fact.value(Involvement.SERVICE), fact.value(Involvement.WORKER), fact.value(Involvement.PHONE)))
                .distinct()
                .count();
        var missing = IntStream.range(0, (int) Math.max(0, PROFESSIONALS - there)).mapToObj(one -> involved(family, one)).toList();
        caseworkers.others.agencies.keepFacts(missing);
    }

    private FactDraft involved(Id<Family> family, int place) {
        var words = SERVICES.get(place).split(", ");
        var values = Map.of(
                Involvement.SERVICE.key(), words[0], Involvement.WORKER.key(), words[1],
                Involvement.PHONE.key(), "01632 9602%02d".formatted(place));
        return new FactDraft(
                Optional.empty(), Optional.of(family), Involvement.SERVICE_INVOLVED.id(), Period.since(today.minusDays(40L + 9 * place)),
                values, new Source(words[0], Optional.empty(), words[1]), Certainty.CONFIRMED, Sensitivity.ORDINARY,
                "Public task: work with families", 0, 0);
    }

    /** In the second family the advocate comes while somebody from housing is still there. */
    void withClash(Id<Family> family, Viewer advocate, int place) {
        if (place != 1) {
            return;
        }
        var day = today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        appointment(family, Staff.PARTNER, "Arrears and repairs", day, 600);
        appointment(family, advocate, "Home visit", day, 630);
    }

    private void appointment(Id<Family> family, Viewer whose, String what, LocalDate day, int minute) {
        caseworkers.appointments.keep(Staff.MANAGER, new Appointment(
                Id.next(), family, new Whose(whose.account(), whose.name()), what, day.atStartOfDay().plusMinutes(minute), 60,
                new Round("Home", ""), State.PLANNED, 0));
    }
}
