package org.together.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.casework.draft.DraftsAt;
import org.together.core.access.Viewer;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Contact;
import org.together.core.caseload.Supervisions;
import org.together.core.casework.Case;
import org.together.core.casework.Stage;
import org.together.core.draft.Drafts;
import org.together.core.draft.Heading;
import org.together.core.facts.Contacts;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyFollower.Parting;

/** Two families that are worked with, joined and parted as the hub does it. */
record TwoFamilies(Caseload load, Drafts drafts, Id<Family> gone, Id<Family> stays) {
    private static final LocalDate TODAY = Gate.today();

    /** With a case, a visit and its next step, an appointment, a note of supervision and a draft; the same family. */
    static Id<Family> furnished(Caseload load, Drafts drafts, Id<Family> family, Viewer advocate) {
        var name = load.council.today(family).name();
        load.begin(family);
        load.give(family, advocate, Optional.empty());
        assertThat(load.cases.move(Council.MANAGER, family, Stage.WORKING)).isEmpty();
        var next = Optional.of(new Contact.Next("Ring the school of " + name, Optional.of(TODAY.plusDays(1))));
        var child = load.council.today(family).children().findFirst().orElseThrow().id();
        var words = new Contact.Words("Tea together with " + name, "");
        assertThat(load.notes.record(advocate, family,
                new Contact(Contacts.VISIT, TODAY, Optional.empty(), Set.of(child), words, next, Optional.empty()))).isEmpty();
        assertThat(load.appointments.keep(advocate, appointment(family, advocate, name))).isEmpty();
        assertThat(load.supervisions.note(Council.MANAGER, family, new Supervisions.Note(TODAY, "About " + name, false, ""))).isEmpty();
        drafts.open(advocate, heading(family)).keep(Map.of("notes", "Begun of " + name));
        return family;
    }

    static Heading heading(Id<Family> family) {
        return Heading.about(family, "casework.visit", "Visit", "family/" + family + "/visits/new");
    }

    static Appointment appointment(Id<Family> family, Viewer advocate, String name) {
        var whose = new Appointment.Whose(advocate.account(), advocate.name());
        var at = TODAY.plusDays(2).atTime(10, 0);
        return new Appointment(
                Id.next(), family, whose, "Visit " + name, at, 60, new Appointment.Round("", ""), Appointment.State.PLANNED, 0);
    }

    void join() {
        load.council.database.transactions().run(() -> {
            load.council.writer.join(gone, stays);
            load.follow.joined(gone, stays);
            DraftsAt.follow(drafts).joined(gone, stays);
        });
    }

    void part() {
        load.council.database.transactions().run(() -> {
            load.council.writer.part(gone, Set.of(gone));
            var parting = new Parting(gone, stays, Set.of(gone), true);
            load.follow.parted(parting);
            DraftsAt.follow(drafts).parted(parting);
        });
    }

    /** All that somebody reads of the work with a family, but its history. */
    String told(Id<Family> family, Viewer advocate) {
        var day = load.caseloads.myDay(advocate);
        var facts = load.council.today(family).ownFacts().map(fact -> fact.kind() + fact.period() + fact.values()).sorted().toList();
        return Stream.of(
                        load.cases.openCase(Council.MANAGER, family).map(TwoFamilies::told),
                        load.cases.history(Council.MANAGER, family).stream().map(TwoFamilies::told).toList(),
                        load.notes.openSteps(Council.MANAGER, family),
                        load.appointments.of(Council.MANAGER, family),
                        load.supervisions.notes(Council.MANAGER, family),
                        day.families().stream().map(line -> line.family() + line.weight()).toList(),
                        drafts.unfinished(advocate).stream().map(one -> one.heading()).toList(),
                        facts)
                .map(Object::toString)
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private static String told(Case kept) {
        return Stream.of(kept.id(), kept.family(), kept.stage(), kept.advocate(), kept.cover(), kept.closed(), kept.closing())
                .map(Object::toString)
                .reduce("", (one, other) -> one + " " + other);
    }
}
