package org.together.core.criteria;

import java.util.ArrayList;
import java.util.List;

/**
 * A programme's answer for a family: does it qualify, why, what to mind, and where it stands in the order of most
 * concern and highest cost.
 */
public final class Verdict {
    /** Qualifies, does not, or cannot be told from what is known. */
    public enum Status {
        QUALIFIES,
        DOES_NOT_QUALIFY,
        CANNOT_TELL
    }

    /** Something to mind beside the headlines, such as a local barrier: stable id, title, and why. */
    public record Flag(String id, String title, String reason) {}

    private final Status status;
    private final String reason;
    private final List<Flag> flags;
    private final int concern;
    private final int cost;
    private final String ranking;

    private Verdict(Status status, String reason, List<Flag> flags, int concern, int cost, String ranking) {
        this.status = status;
        this.reason = reason;
        this.flags = flags;
        this.concern = concern;
        this.cost = cost;
        this.ranking = ranking;
    }

    public static Verdict of(Status status, String reason) {
        return new Verdict(status, reason, List.of(), 0, 0, "");
    }

    public Verdict flagged(List<Flag> more) {
        var all = new ArrayList<>(flags);
        all.addAll(more);
        return new Verdict(status, reason, List.copyOf(all), concern, cost, ranking);
    }

    /** {@code concernPoints} and yearly reactive cost in whole pounds, each larger first, and why in words. */
    public Verdict ranked(int concernPoints, int yearlyCost, String why) {
        return new Verdict(status, reason, flags, concernPoints, yearlyCost, why);
    }

    public Status status() {
        return status;
    }

    public boolean qualifies() {
        return status == Status.QUALIFIES;
    }

    public String reason() {
        return reason;
    }

    public List<Flag> flags() {
        return flags;
    }

    public int concern() {
        return concern;
    }

    /** Whole pounds a year. */
    public int cost() {
        return cost;
    }

    public String ranking() {
        return ranking;
    }
}
