package org.together.framework.troubledfamilies;

/** School sessions (half days) possible and missed. */
record Sessions(int possible, int missed) {
    static final Sessions NONE = new Sessions(0, 0);

    Sessions plus(Sessions more) {
        return new Sessions(possible + more.possible, missed + more.missed);
    }

    /** Compares whole sessions, so that exactly 90 % is not below 90 %. */
    boolean isAttendedBelow(int percent) {
        return (possible - missed) * 100L < (long) possible * percent;
    }

    /** As words have it: a whole per cent, but never a rounding that says more than was missed. */
    long percentMissed() {
        return missed * 100L / possible;
    }
}
