package org.together.core.criteria;

import java.util.Collection;
import java.util.List;
import org.together.core.family.Fact;

/** The answer to one question about a family: met, not met or unknown, why, and on which facts. Not knowing is never read as no. */
public final class Finding {
    /** Met, not met, or not to be told from what is known. */
    public enum Status {
        MET,
        NOT_MET,
        UNKNOWN
    }

    private static final Finding NOT_MET = new Finding(Status.NOT_MET, "", List.of());

    private final Status status;
    private final String reason;
    private final List<Fact> evidence;

    private Finding(Status status, String reason, List<Fact> evidence) {
        this.status = status;
        this.reason = reason;
        this.evidence = evidence;
    }

    /**
     * {@code reason} is a short sentence for a worker without the person's name: "A child of 9 missed 31 % of sessions
     * over three terms".
     */
    public static Finding met(String reason, Collection<? extends Fact> evidence) {
        return new Finding(Status.MET, reason, List.copyOf(evidence));
    }

    public static Finding met(String reason, Fact... evidence) {
        return met(reason, List.of(evidence));
    }

    public static Finding notMet() {
        return NOT_MET;
    }

    public static Finding notMet(String reason) {
        return new Finding(Status.NOT_MET, reason, List.of());
    }

    /** {@code reason} says what is missing: "Attendance is not known for a child of 12". */
    public static Finding unknown(String reason) {
        return new Finding(Status.UNKNOWN, reason, List.of());
    }

    public Status status() {
        return status;
    }

    public boolean isMet() {
        return status == Status.MET;
    }

    public boolean isUnknown() {
        return status == Status.UNKNOWN;
    }

    /** May be empty for a plain no. */
    public String reason() {
        return reason;
    }

    public List<Fact> evidence() {
        return evidence;
    }

    @Override
    public String toString() {
        return status + (reason.isEmpty() ? "" : ": " + reason);
    }
}
