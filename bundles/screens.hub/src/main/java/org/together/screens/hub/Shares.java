package org.together.screens.hub;

import java.util.Locale;

/** Figures as they are read. */
final class Shares {
    private Shares() {}

    /** {@code part} of {@code whole} in hundredths, or a dash when there is nothing. */
    static String of(long part, long whole) {
        return whole == 0 ? "–" : percent((double) part / whole);
    }

    /** Never parted from its sign at the end of a line. */
    static String percent(double share) {
        return String.format(Locale.UK, "%.1f\u00a0%%", 100 * share);
    }

    static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
