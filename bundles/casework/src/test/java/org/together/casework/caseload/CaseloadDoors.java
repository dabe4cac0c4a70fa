package org.together.casework.caseload;

import static org.together.casework.Council.KERRA;
import static org.together.casework.Council.MANAGER;
import static org.together.casework.Council.PERRAN;
import static org.together.core.access.Action.AGREE;
import static org.together.core.access.Action.ALLOCATE;
import static org.together.core.access.Action.ASSESS;
import static org.together.core.access.Action.DECIDE_AT_PANEL;
import static org.together.core.access.Action.OPEN_FAMILY;
import static org.together.core.access.Action.RECORD_CONTACT;
import static org.together.core.access.Action.SEE_CASELOAD;
import static org.together.core.access.Action.TRIAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.together.casework.Council;
import org.together.casework.Door;
import org.together.casework.Door.Shut;
import org.together.casework.Gate;
import org.together.casework.Things;
import org.together.core.caseload.Absence;
import org.together.core.caseload.Allocation;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.CaseRecords.Written;
import org.together.core.caseload.Contact;
import org.together.core.caseload.Panel;
import org.together.core.caseload.Panels.Calling;
import org.together.core.caseload.Profile;
import org.together.core.caseload.Proposal.Wish;
import org.together.core.caseload.Supervisions.Note;
import org.together.core.casework.Case.Closing;
import org.together.core.casework.Cases;
import org.together.core.casework.Cases.Beginning;
import org.together.core.casework.Stage;
import org.together.core.facts.Contacts;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;

/**
 * The doors of cases and caseloads. What is asked of them is faulty where it would change something, so that no try spoils the next.
 */
public final class CaseloadDoors {
    private static final LocalDate TODAY = Gate.today();
    private static final Calling CALLING = new Calling(TODAY.plusDays(7), "Joint panel", Optional.empty(), "");

    private static final Written NOTHING = new Written("", Optional.empty(), TODAY, Map.of());

    private final Caseload load;

    public CaseloadDoors(Council council) {
        load = new Caseload(council);
    }

    public Cases cases() {
        return load.cases;
    }

    /** A panel that will meet whether or not the family comes to it. */
    public void call(Things things) {
        done(load.panels.call(MANAGER, things.panel, CALLING));
    }

    /** A case with its advocate, an appointment, a step to do, and a question to a panel. */
    public void furnish(Things things) {
        load.begin(things.family);
        load.give(things.family, KERRA, Optional.empty());
        done(load.appointments.keep(KERRA, appointment(things, "Visit at home")));
        var next = Optional.of(new Contact.Next("Ring the school", Optional.of(TODAY.plusDays(1))));
        done(load.notes.record(KERRA, things.family, contact(things, "Tea together", next)));
        things.step = load.notes.openSteps(KERRA, things.family).getFirst().id();
        done(load.panels.put(MANAGER, things.panel, things.family, "More help?"));
        things.item = load.panels.of(MANAGER, things.family).getFirst().id();
        done(load.supervisions.note(MANAGER, things.family, note("Look at school together")));
        var other = load.allocated("Other", PERRAN);
        load.council.database.transactions().run(() -> load.follow.joined(other, things.family));
        things.joined = load.joined.unsettled(MANAGER).getFirst().id();
    }

    private static void done(Optional<String> refusal) {
        refusal.ifPresent(words -> {
            throw new AssertionError(words);
        });
    }

    private static Appointment appointment(Things things, String what) {
        var whose = new Appointment.Whose(KERRA.account(), KERRA.name());
        var round = new Appointment.Round("", "");
        return new Appointment(
                things.appointment, things.family, whose, what, TODAY.plusDays(1).atTime(10, 0), 60, round, Appointment.State.PLANNED, 0);
    }

    private static Contact contact(Things things, String seen, Optional<Contact.Next> next) {
        return new Contact(
                Contacts.VISIT, TODAY, Optional.empty(), Set.of(things.person), new Contact.Words(seen, ""), next, Optional.empty());
    }

    private static Note note(String words) {
        return new Note(TODAY, words, false, "");
    }

    public Stream<Door> all() {
        return Stream.of(open(), work(), people(), panels()).flatMap(List::stream);
    }

    private List<Door> open() {
        var cases = load.cases;
        var beginning = new Beginning("intensive", Optional.empty(), "Why");
        return List.of(
                Door.family("Cases.openCase", (by, at) -> cases.openCase(by, at.family), OPEN_FAMILY),
                Door.list("Cases.openCases", (by, at) -> cases.openCases(by, List.<Id<Family>>of(at.family)), OPEN_FAMILY),
                Door.family("Cases.history", (by, at) -> cases.history(by, at.family), OPEN_FAMILY),
                Door.family("Cases.changes", (by, at) -> cases.changes(by, at.family), OPEN_FAMILY),
                Door.family("Cases.begin", (by, at) -> cases.begin(by, at.family, beginning), ALLOCATE, TRIAGE),
                Door.family("Cases.begin since", (by, at) -> cases.begin(by, at.family, beginning, TODAY), ALLOCATE, TRIAGE),
                Door.family("Cases.move", (by, at) -> cases.move(by, at.family, Stage.TO_BE_ALLOCATED), ALLOCATE, ASSESS, AGREE),
                Door.family("Cases.close", (by, at) -> cases.close(by, at.family, new Closing("", "")), ALLOCATE, TRIAGE));
    }

    private List<Door> work() {
        return List.of(
                Door.family("ContactNotes.record", (by, at) -> load.notes.record(by, at.family, contact(at, "", Optional.empty())),
                        RECORD_CONTACT),
                Door.family("ContactNotes.openSteps", (by, at) -> load.notes.openSteps(by, at.family), OPEN_FAMILY),
                Door.family("ContactNotes.done", (by, at) -> load.notes.done(by, at.step), RECORD_CONTACT),
                Door.family("Appointments.keep", (by, at) -> load.appointments.keep(by, appointment(at, "")), RECORD_CONTACT),
                Door.family("Appointments.clashes", (by, at) -> load.appointments.clashes(by, appointment(at, "Visit")), OPEN_FAMILY),
                Door.family("Appointments.cancel", (by, at) -> load.appointments.cancel(by, at.appointment, ""), RECORD_CONTACT),
                Door.toAll("Appointments.find", Shut.AS_IF_NOTHING, (by, at) -> load.appointments.find(by, at.appointment)),
                Door.family("Appointments.of", (by, at) -> load.appointments.of(by, at.family), OPEN_FAMILY),
                Door.list("Appointments.mine", (by, at) -> load.appointments.mine(by, TODAY, TODAY.plusDays(9)), RECORD_CONTACT),
                Door.list("Appointments.calendar", (by, at) -> withoutStamp(load.appointments.calendar(by, TODAY, TODAY.plusDays(9))),
                        RECORD_CONTACT),
                Door.list("Caseloads.cases", (by, at) -> load.caseloads.cases(by, Optional.empty()), SEE_CASELOAD),
                Door.list("Caseloads.myDay", (by, at) -> load.caseloads.myDay(by), SEE_CASELOAD),
                Door.list("JoinedFamilies.unsettled", (by, at) -> load.joined.unsettled(by), SEE_CASELOAD),
                Door.family("JoinedFamilies.settle", (by, at) -> load.joined.settle(by, at.joined, Optional.of("nobody")), ALLOCATE),
                Door.family("CaseRecords.keep", (by, at) -> load.records.keep(by, at.family, NOTHING), RECORD_CONTACT),
                Door.family("CaseRecords.of", (by, at) -> load.records.of(by, at.family), OPEN_FAMILY),
                Door.family("Papers.handOver", (by, at) -> load.papers.handOver(by, at.family), ALLOCATE, RECORD_CONTACT),
                Door.family("Papers.visitPack", (by, at) -> load.papers.visitPack(by, at.family), RECORD_CONTACT),
                Door.list("Notices.address", (by, at) -> load.council.notices.address(by), SEE_CASELOAD),
                Door.list("Notices.trouble", (by, at) -> load.council.notices.trouble(by), SEE_CASELOAD),
                Door.list("Notices.tell", (by, at) -> load.council.notices.tell(by, Optional.of("nowhere")), SEE_CASELOAD),
                Door.family("Supervisions.note", (by, at) -> load.supervisions.note(by, at.family, note("")), OPEN_FAMILY),
                Door.family("Supervisions.notes", (by, at) -> load.supervisions.notes(by, at.family), OPEN_FAMILY));
    }

    private static String withoutStamp(String calendar) {
        return calendar.lines().filter(line -> !line.startsWith("DTSTAMP")).reduce("", (one, other) -> one + other);
    }

    private List<Door> people() {
        var told = new Profile.Told("", Set.of(), Set.of(), -1);
        var absence = new Absence(KERRA.account(), KERRA.account(), new Period(TODAY, TODAY), "");
        return List.of(
                Door.list("Advocates.all", (by, at) -> load.advocates.all(by), ALLOCATE),
                Door.list("Advocates.keep", (by, at) -> load.advocates.keep(by, KERRA.account(), told), ALLOCATE),
                Door.list("Advocates.away", (by, at) -> load.advocates.away(by, absence), ALLOCATE),
                Door.list("Advocates.endSooner", (by, at) -> load.advocates.endSooner(by, absence, Gate.today()), ALLOCATE),
                Door.list("Advocates.absences", (by, at) -> load.advocates.absences(by), ALLOCATE),
                Door.family("Allocations.allocate", (by, at) -> load.allocations.allocate(
                        by, at.family, Allocation.to(KERRA.account(), Optional.empty(), "")), ALLOCATE),
                Door.family("Allocations.release", (by, at) -> load.allocations.release(by, at.family, ""), ALLOCATE),
                Door.family("Allocations.proposals", (by, at) -> load.allocations.proposals(by, at.family, Wish.NONE), ALLOCATE));
    }

    private List<Door> panels() {
        var undecided = new Panel.Decided("", "", Optional.empty(), "");
        return List.of(
                Door.list("Panels.all", (by, at) -> load.panels.all(by), DECIDE_AT_PANEL),
                Door.saying("Panels.find", (by, at) -> load.panels.find(by, at.panel).map(Panel::items).orElse(List.of()), DECIDE_AT_PANEL),
                Door.list("Panels.call", (by, at) -> load.panels.call(by, Id.next(), new Calling(TODAY, "", Optional.empty(), "")),
                        DECIDE_AT_PANEL),
                Door.family("Panels.put", (by, at) -> load.panels.put(by, at.panel, at.family, ""), DECIDE_AT_PANEL),
                Door.list("Panels.attended", (by, at) -> load.panels.attended(by, Id.next(), ""), DECIDE_AT_PANEL),
                Door.family("Panels.decide", (by, at) -> load.panels.decide(by, at.item, undecided), DECIDE_AT_PANEL),
                Door.family("Panels.of", (by, at) -> load.panels.of(by, at.family), OPEN_FAMILY));
    }
}
