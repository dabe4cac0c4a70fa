package org.together.core.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Source;

/**
 * One service and its worker with a family, whatever the source: since when, with whom of the family (first names, or "the family"), the
 * last time they are known to have been in touch and the next date; {@code isLead} for the family's advocate.
 */
public record TeamMember(
        Who who, boolean isLead, LocalDate since, List<String> with, Optional<LocalDate> lastContact, Optional<Next> next, Told told) {

    /** Service, worker and telephone; the last two may be empty. */
    public record Who(String service, String worker, String phone) {}

    /** The next date, and what it is for. */
    public record Next(LocalDate day, String what) {}

    /** Who says so, and when that was learnt. */
    public record Told(Source source, Instant learnt) {}
}
