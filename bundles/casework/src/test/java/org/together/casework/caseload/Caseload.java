package org.together.casework.caseload;

import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.casework.agreement.OpenGoals;
import org.together.casework.team.Cautions;
import org.together.core.access.Viewer;
import org.together.core.caseload.Allocation;
import org.together.core.casework.Case;
import org.together.core.casework.Cases.Beginning;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.store.TestDatabase;

/** A council's caseload in a database, as the platform puts it together. */
final class Caseload {
    final Council council;
    final StoredCases cases;
    final StoredAllocations allocations;
    final StoredContactNotes notes;
    final StoredAppointments appointments;
    final StoredCaseloads caseloads;
    final StoredAdvocates advocates;
    final InstalledPanelKinds kinds = new InstalledPanelKinds(Caseload::failed);
    final InstalledRecordTypes types = new InstalledRecordTypes(Caseload::failed);
    final StoredPanels panels;
    final StoredCaseRecords records;
    final StoredSupervisions supervisions;
    final StoredPapers papers;
    final StoredJoinedFamilies joined;
    final CasesFollow follow;
    final Spells spells;
    final AdvocateFacts facts;
    final Roster roster;

    Caseload(TestDatabase database) {
        this(new Council(database));
    }

    Caseload(Council council) {
        this.council = council;
        var database = council.database;
        var rows = database.entityManager();
        spells = new Spells(rows);
        facts = new AdvocateFacts(rows, council.writer, council.notices);
        roster = new Roster(council, rows);
        cases = new StoredCases(spells, facts, database.transactions(), council.gate);
        notes = new StoredContactNotes(rows, council.writer, database.transactions(), council.gate);
        appointments = new StoredAppointments(rows, database.transactions(), council.gate);
        caseloads = new StoredCaseloads(
                new ContactEveryTwoWeeks(), spells, new Diary(rows), new OpenGoals(rows), new Levels(),
                database.transactions(), council.gate);
        var absences = new Absences(rows);
        var burdens = new Burdens(spells, new Levels(), council.gate);
        var covers = new Covers(spells, facts, roster, absences, council.gate);
        var proposals = new Proposals(roster, absences, burdens, spells, council.gate);
        advocates = new StoredAdvocates(roster, absences, burdens, covers, database.transactions(), council.gate);
        allocations = new StoredAllocations(spells, facts, roster, covers, proposals, database.transactions(), council.gate);
        joined = new StoredJoinedFamilies(rows, spells, facts, database.transactions(), council.gate);
        follow = new CasesFollow(rows, spells, facts, council.notices, council.gate);
        kinds.add(new TestPanel(), Map.of("panel.kind.id", "kernow.panel", "panel.kind.title", "Locality panel"));
        panels = new StoredPanels(rows, kinds, database.transactions(), council.gate);
        types.add(new TestRecord(), Map.of("record.type.id", "kernow.barrier", "record.type.title", "A barrier", "label.note", "In words"));
        records = new StoredCaseRecords(types, council.writer, database.transactions(), council.gate);
        supervisions = new StoredSupervisions(rows, spells, facts, database.transactions(), council.gate);
        papers = new StoredPapers(
                rows, spells, new Diary(rows), new Cautions(rows, council.restrictions), new Levels(), database.transactions(),
                council.gate);
    }

    /** Of a parent and a child in Penwith, until told otherwise. */
    Id<Family> family(String name) {
        return family(name, "Penwith");
    }

    Id<Family> family(String name, String locality) {
        var parent = aPerson().named("Morwenna", name).aged(34);
        var child = aPerson().named("Jago", name).aged(9);
        return council.keep(aFamily().called(name).in(locality).asAt(Gate.today()).withMember(parent).withMember(child));
    }

    Case begin(Id<Family> family) {
        return cases.begin(Council.OFFICER, family, new Beginning("intensive", Optional.of("kernow.families"), "Three problems at once"));
    }

    /** A family with a case, given to the advocate at once. */
    Id<Family> allocated(String name, Viewer advocate) {
        var family = family(name);
        begin(family);
        give(family, advocate, Optional.empty());
        return family;
    }

    void give(Id<Family> family, Viewer advocate, Optional<Viewer> insteadOf) {
        allocations
                .allocate(Council.MANAGER, family, Allocation.to(advocate.account(), insteadOf.map(Viewer::account), "Knows the family"))
                .ifPresent(refusal -> {
                    throw new IllegalStateException(refusal);
                });
    }

    private static void failed(String what, String why, Throwable cause) {
        throw new AssertionError(what + ": " + why, cause);
    }

    private static final class ContactEveryTwoWeeks implements StoredCaseloads.Settings {
        @Override
        public int contactEveryDays() {
            return 14;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return StoredCaseloads.Settings.class;
        }
    }
}
