package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Contact;
import org.together.core.caseload.ContactNotes;
import org.together.core.caseload.NextStep;
import org.together.core.facts.Contacts;
import org.together.core.family.Certainty;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyWriter;
import org.together.core.record.Transactions;

/** Keeps what happened as a fact about the family, and what is to be done next as a row that is ticked off. */
@Component
public final class StoredContactNotes implements ContactNotes {
    private static final int LONGEST = 5000;
    private static final int LONGEST_STEP = 1000;
    private static final String BASIS = "Public task: the whole-family programme";

    private final EntityManager rows;
    private final FamilyWriter record;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public StoredContactNotes(
            @Reference(target = "(rows=case)") EntityManager rows,
            @Reference FamilyWriter record,
            @Reference Transactions transactions,
            @Reference Gate gate) {
        this.rows = rows;
        this.record = record;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public Optional<String> record(Viewer viewer, Id<Family> id, Contact contact) {
        return transactions.required(() -> {
            var family = gate.family(viewer, id, Action.RECORD_CONTACT);
            var refusal = refusal(family, contact);
            if (refusal.isEmpty()) {
                record.keepFacts(List.of(draft(viewer, family, contact)));
                contact.next().ifPresent(next -> rows.persist(StepRow.of(viewer, id, next)));
                contact.of().ifPresent(appointment -> settle(family, appointment, contact));
                gate.record(viewer, Action.RECORD_CONTACT, id, contact.kind().id() + " of " + contact.day());
            }
            return refusal;
        });
    }

    private static Optional<String> refusal(Family family, Contact contact) {
        if (!Contacts.ALL.contains(contact.kind())) {
            return Optional.of("Choose what it was");
        }
        if (contact.day().isAfter(Gate.today())) {
            return Optional.of("What has not happened yet is an appointment: the day must not be after today");
        }
        var members = family.members().map(Person::id).collect(Collectors.toSet());
        if (!members.containsAll(contact.with())) {
            return Optional.of("Somebody it was with does not belong to this family");
        }
        if (Contacts.MET.contains(contact.kind()) && contact.with().isEmpty()) {
            return Optional.of("Say with whom it was");
        }
        if (Contacts.MET.contains(contact.kind()) && (contact.words().seen() + contact.words().voice()).isBlank()) {
            return Optional.of("Write what was seen and done, or what the family said");
        }
        return tooLong(contact);
    }

    private static Optional<String> tooLong(Contact contact) {
        if (contact.words().seen().length() > LONGEST || contact.words().voice().length() > LONGEST) {
            return Optional.of("A note must not be longer than " + LONGEST + " characters");
        }
        var next = contact.next().map(Contact.Next::what).orElse("-");
        return next.isBlank() || next.length() > LONGEST_STEP
                ? Optional.of("Say the next step in a sentence of at most " + LONGEST_STEP + " characters")
                : Optional.empty();
    }

    private static FactDraft draft(Viewer viewer, Family family, Contact contact) {
        return new FactDraft(
                Optional.empty(),
                Optional.of(family.id()),
                contact.kind().id(),
                Period.on(contact.day()),
                values(family, contact),
                new Source(viewer.agency(), Optional.empty(), viewer.name()),
                Certainty.CONFIRMED,
                contact.kind().sensitivity(),
                BASIS,
                0,
                0);
    }

    private static Map<String, String> values(Family family, Contact contact) {
        var values = new LinkedHashMap<String, String>();
        var with = family.members().filter(person -> contact.with().contains(person.id())).toList();
        values.put(Contacts.WITH.key(), with.stream().map(person -> person.name().forenames()).collect(Collectors.joining(", ")));
        values.put(Contacts.PEOPLE.key(), with.stream().map(person -> person.id().toString()).collect(Collectors.joining(" ")));
        values.put(Contacts.AT.key(), contact.at().map(Object::toString).orElse(""));
        values.put(Contacts.SEEN.key(), contact.words().seen().strip());
        values.put(Contacts.VOICE.key(), contact.words().voice().strip());
        values.put(Contacts.NEXT.key(), contact.next().map(Contact.Next::what).orElse("").strip());
        values.values().removeIf(String::isBlank);
        return values;
    }

    private void settle(Family family, Id<Appointment> appointment, Contact contact) {
        var row = rows.find(AppointmentRow.class, appointment.value());
        if (row != null && row.family == family.id().value()) {
            row.state = (contact.kind() == Contacts.NO_SHOW ? Appointment.State.MISSED : Appointment.State.HELD).name();
        }
    }

    @Override
    public List<NextStep> openSteps(Viewer viewer, Id<Family> family) {
        return transactions.required(() -> {
            gate.family(viewer, family, Action.OPEN_FAMILY);
            return rows.createQuery(
                            "select s from StepRow s where s.family = :family and s.done is null"
                                    + " order by case when s.by is null then 1 else 0 end, s.by, s.id",
                            StepRow.class)
                    .setParameter("family", family.value())
                    .getResultStream()
                    .map(StepRow::told)
                    .toList();
        });
    }

    @Override
    public Optional<String> done(Viewer viewer, Id<NextStep> step) {
        return transactions.required(() -> {
            var row = Optional.ofNullable(rows.find(StepRow.class, step.value()));
            gate.family(viewer, Id.of(row.map(one -> one.family).orElse(0L)), Action.RECORD_CONTACT);
            row.filter(one -> one.done == null).ifPresent(one -> {
                one.done = Gate.today();
                gate.record(viewer, Action.RECORD_CONTACT, Id.of(one.family), "step done: " + step);
            });
            return Optional.empty();
        });
    }
}
