package org.together.core.caseload;

import java.time.LocalDate;
import java.util.Optional;
import org.together.core.CouncilTime;

/**
 * A decision who is a family's advocate: the account of the one chosen, of the one they follow as whoever decides saw it (empty for a
 * family that has none), from which day, and why. {@code from} is not later than today.
 */
public record Allocation(String account, Optional<String> insteadOf, LocalDate from, String reason) {

    /** From today. */
    public static Allocation to(String account, Optional<String> insteadOf, String reason) {
        return new Allocation(account, insteadOf, CouncilTime.today(), reason);
    }
}
