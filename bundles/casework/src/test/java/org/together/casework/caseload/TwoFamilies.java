package org.together.casework.caseload;

import java.util.Set;
import java.util.stream.Stream;
import org.together.casework.Council;
import org.together.casework.draft.DraftsAt;
import org.together.core.access.Viewer;
import org.together.core.casework.Case;
import org.together.core.draft.Drafts;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyFollower.Parting;

/** Two families that are worked with, joined and parted as the hub does it. */
record TwoFamilies(Caseload load, Drafts drafts, Id<Family> gone, Id<Family> stays) {
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
