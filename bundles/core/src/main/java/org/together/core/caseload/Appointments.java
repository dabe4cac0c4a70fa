package org.together.core.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Appointments with families; access and answers as in {@link ContactNotes}. */
@ProviderType
public interface Appointments {
    /** Keeps a new one, or changes one as it was read. Those that it clashes with do not hinder it: ask {@link #clashes} first. */
    Optional<String> keep(Viewer viewer, Appointment appointment);

    /** Planned ones of the same worker or the same family that want some of the same time, as far as the viewer may see them. */
    List<Appointment> clashes(Viewer viewer, Appointment appointment);

    Optional<String> cancel(Viewer viewer, Id<Appointment> appointment, String reason);

    /** The one, if there is such a one and they may see it. */
    Optional<Appointment> find(Viewer viewer, Id<Appointment> appointment);

    /** The family's, the latest first. */
    List<Appointment> of(Viewer viewer, Id<Family> family);

    /** The viewer's own that are planned, from day to day, both included, the earliest first. */
    List<Appointment> mine(Viewer viewer, LocalDate from, LocalDate to);

    /**
     * The viewer's own as a calendar file (RFC 5545) for their telephone: times only. It says "Appointment" and nothing about whom,
     * what or where, because calendars are shared and lost.
     */
    String calendar(Viewer viewer, LocalDate from, LocalDate to);
}
