package org.together.core.caseload;

import java.time.LocalDate;
import java.util.Optional;
import org.together.core.casework.Case;

/**
 * A family worked with, as a line: its label, its place, how heavy it is ({@link Weight}), when somebody last met or spoke to it, and the
 * next date of any kind.
 */
public record CaseLine(
        Case kept, String family, Optional<String> locality, Weight weight, Optional<LocalDate> lastContact, Optional<LocalDate> nextDate) {

    /** How much of an advocate's week a family takes, and why in words. One is an ordinary family. */
    public record Weight(int points, String why) {}
}
