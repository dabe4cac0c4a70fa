package org.together.core.hub;

import java.time.LocalDate;

/**
 * Something that one feed says of a person and most other feeds that know them say differently. {@code reference} and {@code name} are as
 * the agency writes them: its own number, else a registered one it sends, else empty; {@code others} is empty where {@link Aspect#isTold}
 * says no. {@code otherwise} and {@code alike} count the other feeds that contradict it and that say the same.
 */
public record Disagreement(
        Aspect aspect, String reference, String name, Said said, Said others, int otherwise, int alike) {

    /** A value, and when it was last seen to be so. */
    public record Said(String value, LocalDate seen) {}

    /** More feeds contradict it than confirm it, so that the fault is probably here. */
    public boolean isOutvoted() {
        return otherwise > alike + 1;
    }

    /** Some other feed says the same, and those who contradict it are fewer, so that the fault is probably elsewhere. */
    public boolean isConfirmed() {
        return alike > 0 && otherwise < alike + 1;
    }
}
