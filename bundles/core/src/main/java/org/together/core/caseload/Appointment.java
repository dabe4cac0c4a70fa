package org.together.core.caseload;

import java.time.LocalDateTime;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * A time set aside for a family: with whom of the staff ({@code account}, {@code who}), what ("Home visit"), from when in local time, for
 * how many minutes, where and with whom else in words. {@code edition} is 0 for a new one.
 */
public record Appointment(
        Id<Appointment> id, Id<Family> family, Whose whose, String what, LocalDateTime begins, int minutes, Round round, State state,
        long edition) {

    /** Whose time it is. */
    public record Whose(String account, String name) {}

    /** Where, and who else takes part. */
    public record Round(String place, String people) {}

    /** Whether it is still to come. */
    public enum State {
        PLANNED("planned"),
        HELD("held"),
        MISSED("missed"),
        CANCELLED("cancelled");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public LocalDateTime ends() {
        return begins.plusMinutes(minutes);
    }

    /** True when both want the same time. */
    public boolean overlaps(Appointment other) {
        return begins.isBefore(other.ends()) && other.begins.isBefore(ends());
    }
}
