package org.together.screens.casework.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.access.Viewer;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Appointments;
import org.together.core.caseload.Contact;
import org.together.core.caseload.ContactNotes;
import org.together.core.caseload.NextStep;
import org.together.core.draft.Draft;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Notes, appointments and a draft in memory; refuses what it was told to refuse. */
final class KeptWork implements ContactNotes, Appointments, Draft {
    final List<Contact> contacts = new ArrayList<>();
    final List<Id<NextStep>> done = new ArrayList<>();
    final List<Appointment> appointments = new ArrayList<>();
    final Map<String, String> draft = new HashMap<>();
    Optional<String> refusal = Optional.empty();

    @Override
    public Optional<String> record(Viewer viewer, Id<Family> family, Contact contact) {
        if (refusal.isEmpty()) {
            contacts.add(contact);
        }
        return refusal;
    }

    @Override
    public List<NextStep> openSteps(Viewer viewer, Id<Family> family) {
        return List.of();
    }

    @Override
    public Optional<String> done(Viewer viewer, Id<NextStep> step) {
        done.add(step);
        return Optional.empty();
    }

    @Override
    public Optional<String> keep(Viewer viewer, Appointment appointment) {
        appointments.add(appointment);
        return Optional.empty();
    }

    @Override
    public List<Appointment> clashes(Viewer viewer, Appointment appointment) {
        return appointments.stream().filter(other -> other.overlaps(appointment)).toList();
    }

    @Override
    public Optional<String> cancel(Viewer viewer, Id<Appointment> appointment, String reason) {
        return Optional.empty();
    }

    @Override
    public Optional<Appointment> find(Viewer viewer, Id<Appointment> appointment) {
        return appointments.stream().filter(one -> one.id().equals(appointment)).findFirst();
    }

    @Override
    public List<Appointment> of(Viewer viewer, Id<Family> family) {
        return List.copyOf(appointments);
    }

    @Override
    public List<Appointment> mine(Viewer viewer, LocalDate from, LocalDate to) {
        return List.copyOf(appointments);
    }

    @Override
    public String calendar(Viewer viewer, LocalDate from, LocalDate to) {
        return "";
    }

    @Override
    public Map<String, String> fields() {
        return draft;
    }

    @Override
    public Optional<Instant> kept() {
        return draft.isEmpty() ? Optional.empty() : Optional.of(Instant.now());
    }

    @Override
    public long version() {
        return 0;
    }

    @Override
    public Instant keep(Map<String, String> changes) {
        draft.putAll(changes);
        return Instant.now();
    }

    @Override
    public void discard() {
        draft.clear();
    }
}
