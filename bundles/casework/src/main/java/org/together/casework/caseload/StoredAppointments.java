package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Appointment.State;
import org.together.core.caseload.Appointments;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** Appointments in a table of their own. */
@Component
public final class StoredAppointments implements Appointments {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 12 * 60;

    private final EntityManager rows;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public StoredAppointments(
            @Reference(target = "(rows=case)") EntityManager rows, @Reference Transactions transactions, @Reference Gate gate) {
        this.rows = rows;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public Optional<String> keep(Viewer viewer, Appointment appointment) {
        return transactions.required(() -> {
            gate.family(viewer, appointment.family(), Action.RECORD_CONTACT);
            if (appointment.what().isBlank() || appointment.minutes() < SHORTEST || appointment.minutes() > LONGEST) {
                return Optional.of("Say what it is for, and how long it takes: from 5 minutes to 12 hours");
            }
            var row = rows.find(AppointmentRow.class, appointment.id().value());
            if (row == null) {
                rows.persist(AppointmentRow.of(appointment));
            } else if (row.family != appointment.family().value() || row.version != appointment.edition()) {
                return Optional.of("Somebody else has changed this appointment meanwhile: look again");
            } else {
                row.put(appointment);
            }
            gate.record(viewer, Action.RECORD_CONTACT, appointment.family(), "appointment " + appointment.id());
            return Optional.empty();
        });
    }

    @Override
    public List<Appointment> clashes(Viewer viewer, Appointment appointment) {
        return transactions.required(() -> {
            var family = gate.family(viewer, appointment.family(), Action.OPEN_FAMILY);
            var around = rows.createQuery(
                            "select a from AppointmentRow a where a.state = 'PLANNED' and a.day between :from and :to"
                                    + " and (a.account = :account or a.family = :family)",
                            AppointmentRow.class)
                    .setParameter("from", appointment.begins().toLocalDate().minusDays(1))
                    .setParameter("to", appointment.ends().toLocalDate())
                    .setParameter("account", appointment.whose().account())
                    .setParameter("family", family.id().value())
                    .getResultStream()
                    .map(AppointmentRow::told)
                    .filter(other -> !other.id().equals(appointment.id()) && other.overlaps(appointment))
                    .toList();
            gate.record(viewer, Action.OPEN_FAMILY, family.id(), "looked for appointments that clash");
            return seen(viewer, around);
        });
    }

    @Override
    public Optional<String> cancel(Viewer viewer, Id<Appointment> appointment, String reason) {
        return transactions.required(() -> {
            var row = Optional.ofNullable(rows.find(AppointmentRow.class, appointment.value()));
            gate.family(viewer, Id.of(row.map(one -> one.family).orElse(0L)), Action.RECORD_CONTACT);
            if (reason.isBlank()) {
                return Optional.of("Say why in a sentence");
            }
            row.ifPresent(one -> {
                one.state = State.CANCELLED.name();
                one.remark = reason.strip();
                gate.record(viewer, Action.RECORD_CONTACT, Id.of(one.family), "appointment cancelled: " + appointment);
            });
            return Optional.empty();
        });
    }

    @Override
    public Optional<Appointment> find(Viewer viewer, Id<Appointment> appointment) {
        return transactions.required(() -> {
            var found = Optional.ofNullable(rows.find(AppointmentRow.class, appointment.value()))
                    .map(AppointmentRow::told)
                    .filter(told -> !seen(viewer, List.of(told)).isEmpty());
            found.ifPresent(told -> gate.record(viewer, Action.OPEN_FAMILY, told.family(), "read appointment " + appointment));
            return found;
        });
    }

    @Override
    public List<Appointment> of(Viewer viewer, Id<Family> family) {
        return transactions.required(() -> {
            gate.family(viewer, family, Action.OPEN_FAMILY);
            gate.record(viewer, Action.OPEN_FAMILY, family, "read its appointments");
            return rows.createQuery(
                            "select a from AppointmentRow a where a.family = :family order by a.day desc, a.minute desc, a.id",
                            AppointmentRow.class)
                    .setParameter("family", family.value())
                    .getResultStream()
                    .map(AppointmentRow::told)
                    .toList();
        });
    }

    @Override
    public List<Appointment> mine(Viewer viewer, LocalDate from, LocalDate to) {
        gate.demand(viewer, Action.RECORD_CONTACT);
        return transactions.required(() -> {
            var mine = seen(viewer, planned(viewer.account(), from, to));
            gate.record(viewer, Action.RECORD_CONTACT, "appointments", mine.size() + " of their own listed");
            return mine;
        });
    }

    private List<Appointment> planned(String account, LocalDate from, LocalDate to) {
        return rows.createQuery(
                        "select a from AppointmentRow a where a.account = :account and a.state = 'PLANNED' and a.day between :from and :to",
                        AppointmentRow.class)
                .setParameter("account", account)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(AppointmentRow::told)
                .sorted(Comparator.comparing(Appointment::begins).thenComparing(Appointment::id))
                .toList();
    }

    @Override
    public String calendar(Viewer viewer, LocalDate from, LocalDate to) {
        return transactions.required(() -> {
            var mine = mine(viewer, from, to);
            gate.record(viewer, Action.EXPORT, "calendar", mine.size() + " appointments, times only");
            return CalendarFile.of(mine);
        });
    }

    private List<Appointment> seen(Viewer viewer, List<Appointment> appointments) {
        Set<Id<Family>> families = appointments.stream().map(Appointment::family).collect(Collectors.toSet());
        var open = gate.allowed(viewer, Action.OPEN_FAMILY, families).stream().map(Family::id).collect(Collectors.toSet());
        return appointments.stream().filter(one -> open.contains(one.family())).toList();
    }
}
