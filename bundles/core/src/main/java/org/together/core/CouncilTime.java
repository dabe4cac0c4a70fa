package org.together.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time councils live by: Great Britain's with its summer time, whatever zone the server is in. */
public final class CouncilTime {
    /** Where the council is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private CouncilTime() {}

    /** The council's day now. */
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** The council's day at a moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
