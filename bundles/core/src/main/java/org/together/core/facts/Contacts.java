package org.together.core.facts;

import java.util.List;
import java.util.Optional;
import org.together.core.family.FactKind;
import org.together.core.family.Field;

/**
 * What happened between a family and its workers: each a fact about the family, of the day it happened, written by whoever was there. The
 * author is the source's reference.
 */
public final class Contacts {
    /** Members it was with, in words. */
    public static final Field<String> WITH = Field.text("with", "With");
    /** Ids of those members, with a space between them. */
    public static final Field<String> PEOPLE = Field.text("people", "People");
    public static final Field<String> AT = Field.text("at", "Time");
    public static final Field<String> SEEN = Field.text("seen", "What was seen and done");
    /** What the family said, in their own words. */
    public static final Field<String> VOICE = Field.text("voice", "In the family's words");
    public static final Field<String> NEXT = Field.text("next", "Next step");

    public static final FactKind VISIT = FactKind.of("contact.visit", "Visit", WITH, PEOPLE, AT, SEEN, VOICE, NEXT)
            .reads("Visit[ with {with}][: {seen}][ – in the family's words: “{voice}”]");
    public static final FactKind CALL = FactKind.of("contact.call", "Telephone call", WITH, PEOPLE, AT, SEEN, VOICE, NEXT)
            .reads("Telephone call[ with {with}][: {seen}][ – in the family's words: “{voice}”]");
    /** Tried, and nobody was reached. */
    public static final FactKind ATTEMPT =
            FactKind.of("contact.attempt", "Attempt, not reached", AT, SEEN, NEXT).reads("Tried, nobody was reached[: {seen}]");
    /** An appointment was made and the family did not come or was not in. */
    public static final FactKind NO_SHOW =
            FactKind.of("contact.no-show", "Appointment missed", AT, SEEN, NEXT).reads("The family missed an appointment[: {seen}]");

    public static final List<FactKind> ALL = List.of(VISIT, CALL, ATTEMPT, NO_SHOW);
    /** Those by which the family was really met or spoken to. */
    public static final List<FactKind> MET = List.of(VISIT, CALL);

    private Contacts() {}

    /** The kind of this id, if it is one of these. */
    public static Optional<FactKind> find(String id) {
        return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
