package org.together.core.frontdoor;

/** Whether a route suggests itself for a referral, how strongly, and why in one sentence that the officer reads. */
public final class Fit implements Comparable<Fit> {
    private static final Fit NONE = new Fit(0, "");

    private final int strength;
    private final String reason;

    private Fit(int strength, String reason) {
        this.strength = strength;
        this.reason = reason;
    }

    /** It does not suggest itself; the officer can still choose it. */
    public static Fit none() {
        return NONE;
    }

    /** One of several that would do. */
    public static Fit possible(String reason) {
        return new Fit(1, reason);
    }

    public static Fit good(String reason) {
        return new Fit(2, reason);
    }

    /** It comes before everything else, such as a child at risk of harm now. */
    public static Fit first(String reason) {
        return new Fit(3, reason);
    }

    public boolean isSuggested() {
        return strength > 0;
    }

    public String reason() {
        return reason;
    }

    /** The stronger first. */
    @Override
    public int compareTo(Fit other) {
        return Integer.compare(other.strength, strength);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fit fit && fit.strength == strength && fit.reason.equals(reason);
    }

    @Override
    public int hashCode() {
        return 31 * strength + reason.hashCode();
    }
}
