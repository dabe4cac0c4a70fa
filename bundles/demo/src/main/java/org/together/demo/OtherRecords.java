package org.together.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.access.Viewer;
import org.together.core.caseload.CaseRecords.Written;
import org.together.core.facts.Involvement;
import org.together.core.family.Certainty;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyReader;

/** What an agency's own record says of who works with a family, and records of the types that the councils' extensions bring. */
final class OtherRecords {
    private static final String STOOD_DOWN = "west-cheshire.stood-down";
    private static final String BARRIER = "cornwall.barrier-looked-into";

    private final RecordDesk desk;
    private final FamilyReader families;
    private final LocalDate today;

    OtherRecords(Platform platform, LocalDate today) {
        desk = platform.desks.caseworkers.others;
        families = platform.families;
        this.today = today;
    }

    /** What is not installed is not kept. */
    void write(Id<Family> family, Viewer advocate, int place) {
        if (place % 3 == 0) {
            work(family);
            var values = Map.of(
                    "stops", "Housing support: visits about arrears", "instead", "the family advocate", "hours", "6", "told", "true");
            keep(family, advocate, new Written(STOOD_DOWN, Optional.empty(), today.minusDays(7L + place), values));
        }
        if (place % 3 == 1) {
            var values = Map.of("barrier", "Mental health", "offered", "Counselling at the family hub", "answer", "Wants it");
            adult(family).ifPresent(person ->
                    keep(family, advocate, new Written(BARRIER, Optional.of(person), today.minusDays(5L + place), values)));
        }
    }

    private void keep(Id<Family> family, Viewer advocate, Written written) {
        if (desk.records.types().stream().anyMatch(type -> type.id().equals(written.type()))) {
            desk.records.keep(advocate, family, written);
        }
    }

    private Optional<Id<Person>> adult(Id<Family> family) {
        return families.family(family, today).stream()
                .flatMap(Family::members)
                .filter(person -> person.age().orElse(0) >= 18)
                .map(Person::id)
                .findFirst();
    }

    private void work(Id<Family> family) {
        var values = Map.of(
                Involvement.SERVICE.key(), "Housing support", Involvement.WORKER.key(), Staff.PARTNER.name(), Involvement.PHONE.key(),
                "01632 960140");
        desk.agencies.keepFacts(List.of(new FactDraft(
                Optional.empty(), Optional.of(family), Involvement.SERVICE_INVOLVED.id(), Period.since(today.minusDays(60)), values,
                new Source(Staff.PARTNER_AGENCY, Optional.empty(), Staff.PARTNER.name()), Certainty.CONFIRMED, Sensitivity.ORDINARY,
                "Public task: housing", 0, 0)));
    }
}
