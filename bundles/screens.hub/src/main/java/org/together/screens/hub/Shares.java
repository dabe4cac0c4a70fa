package org.together.screens.hub;

import java.util.Locale;

/** Figures as they are read. */
final class Shares {
    private static final int ENOUGH = 20;

    private Shares() {}

    /** {@code part} of {@code whole} in hundredths; in counts where one more would move them far, and a dash when there is nothing. */
    static String of(long part, long whole) {
        return whole >= ENOUGH ? percent((double) part / whole) : whole == 0 ? "–" : part + "\u00a0of\u00a0" + whole;
    }

    /** The same, and of how many where hundredths do not say it. */
    static String ofAll(long part, long whole) {
        return whole >= ENOUGH ? of(part, whole) + " of " + number(whole) : of(part, whole);
    }

    /** Never parted from its sign at the end of a line. */
    static String percent(double share) {
        return String.format(Locale.UK, "%.1f\u00a0%%", 100 * share);
    }

    static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
