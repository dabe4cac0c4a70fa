package org.together.core.caseload;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.together.core.family.FactKind;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * A visit, call, attempt or missed appointment to be recorded: {@code kind} is one of {@link org.together.core.facts.Contacts}, {@code at}
 * is local time, {@code with} are members of the family; {@code of} is the appointment it was, which is then no longer to come.
 */
public record Contact(
        FactKind kind,
        LocalDate day,
        Optional<LocalTime> at,
        Set<Id<Person>> with,
        Words words,
        Optional<Next> next,
        Optional<Id<Appointment>> of) {

    /** What was seen and done, and what the family said in their own words; either may be empty. */
    public record Words(String seen, String voice) {}

    /** What is to be done next, and by when. */
    public record Next(String what, Optional<LocalDate> by) {}
}
