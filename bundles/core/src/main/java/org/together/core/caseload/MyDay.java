package org.together.core.caseload;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * An advocate's day: appointments of today, what is overdue with the longest first, what others have learnt since yesterday of the
 * families, what comes next, the goals worked on with the one longest unspoken of first, and all the advocate's families.
 */
public record MyDay(
        LocalDate day, List<Meeting> today, List<Due> overdue, List<News> news, List<Due> next, List<OpenGoal> goals,
        List<CaseLine> families) {

    /** An appointment, and the family's label. */
    public record Meeting(Appointment appointment, String family) {}

    /** Something to be done by a day: with which family, and what in words; a step of one's own can be ticked off here. */
    public record Due(Id<Family> family, String name, String what, LocalDate by, Optional<LocalDateTime> at, Optional<Id<NextStep>> step) {}

    /** A goal of a family that is worked on, and how far it has come, both in words. */
    public record OpenGoal(Id<Family> family, String name, String words, String standing) {}

    /** What others have learnt of a family since yesterday, the newest first. */
    public record News(Id<Family> family, String name, List<Fact> facts) {}
}
