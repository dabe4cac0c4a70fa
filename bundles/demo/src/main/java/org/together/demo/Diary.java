package org.together.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.together.core.access.Viewer;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Appointment.Round;
import org.together.core.caseload.Appointment.State;
import org.together.core.caseload.Appointment.Whose;
import org.together.core.caseload.Contact;
import org.together.core.facts.Contacts;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.record.FamilyReader;

/** What an advocate wrote down over the months, and what is to come. */
final class Diary {
    private static final List<String> SEEN = List.of(
            "Talked through the week. Breakfast together, school bags ready by the door.",
            "Went through the letters from the landlord and rang them together.",
            "Bedtime plan on the fridge is used most days; the evenings are calmer.",
            "Helped to fill in the form for free school meals.",
            "Walked to school together. Late on two days this week instead of five.",
            "Kitchen cleared together; agreed who does what.");
    private static final List<String> VOICES = List.of(
            "I can breathe again in the mornings.",
            "Nobody asked me what I wanted before.",
            "I like it when we all eat together.",
            "I still worry about the letters.",
            "School is all right when I have slept.",
            "");
    private static final List<String> STEPS = List.of(
            "Ring the school about the breakfast club", "Ask housing about the repair", "Go along to the job centre",
            "Bring the reward chart", "Ring the health visitor", "Set a date for the review together");
    private static final List<String> ERRANDS =
            List.of("Home visit", "Visit at school", "Team around the family", "Review of the agreement");

    private final Caseworkers caseworkers;
    private final FamilyReader families;
    private final Chance chance;
    private final LocalDate today;

    Diary(Caseworkers caseworkers, FamilyReader families, Chance chance, LocalDate today) {
        this.caseworkers = caseworkers;
        this.families = families;
        this.chance = chance;
        this.today = today;
    }

    void fill(Id<Family> family, Viewer advocate, LocalDate from, int place) {
        var members = families.family(family, today).map(known -> known.members().map(Person::id).toList()).orElse(List.of());
        if (members.isEmpty()) {
            return;
        }
        // Some families have not been met for weeks, so that something is overdue.
        var last = place % 5 == 3 ? today.minusDays(chance.between(18, 30)) : today.minusDays(chance.between(1, 6));
        for (var day = from.plusDays(2); !day.isAfter(last); day = day.plusDays(chance.between(5, 13))) {
            note(family, advocate, day, members);
        }
        ahead(family, advocate, place);
    }

    private void note(Id<Family> family, Viewer advocate, LocalDate day, List<Id<Person>> members) {
        FactKind kind = List.of(Contacts.VISIT, Contacts.VISIT, Contacts.VISIT, Contacts.CALL, Contacts.ATTEMPT, Contacts.NO_SHOW)
                .get(chance.weighted(5, 4, 3, 3, 2, 1));
        var met = Contacts.MET.contains(kind);
        var with = met ? Set.copyOf(members.subList(0, chance.between(1, Math.min(4, members.size())))) : Set.<Id<Person>>of();
        var words = new Contact.Words(met ? chance.of(SEEN) : "", met ? chance.of(VOICES) : "");
        var isRecent = day.isAfter(today.minusDays(14));
        var next = isRecent && chance.happens(0.6)
                ? Optional.of(new Contact.Next(chance.of(STEPS), Optional.of(today.plusDays(chance.between(-3, 9)))))
                : Optional.<Contact.Next>empty();
        caseworkers.notes.record(advocate, family, new Contact(kind, day, Optional.empty(), with, words, next, Optional.empty()));
    }

    private void ahead(Id<Family> family, Viewer advocate, int place) {
        if (place % 4 == 0) {
            appointment(family, advocate, today, 9 + place / 4 % 7);
        }
        if (place % 3 != 2) {
            appointment(family, advocate, today.plusDays(chance.between(1, 13)), chance.between(9, 16));
        }
    }

    private void appointment(Id<Family> family, Viewer advocate, LocalDate day, int hour) {
        var errand = chance.of(ERRANDS);
        var place = errand.equals("Visit at school") ? "School" : errand.equals("Home visit") ? "Home" : "Family hub";
        caseworkers.appointments.keep(
                Staff.MANAGER,
                new Appointment(
                        Id.next(), family, new Whose(advocate.account(), advocate.name()), errand, day.atTime(hour, 0), 60,
                        new Round(place, ""), State.PLANNED, 0));
    }
}
