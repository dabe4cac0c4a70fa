package org.together.core.frontdoor;

import java.util.Optional;

/** Which referrals of a queue. Begins with {@link #ALL} and is narrowed: {@code ALL.from(Optional.of("Police")).overdue(true)}. */
public record QueueQuery(
        Optional<String> agency, Optional<String> problem, boolean overdue, boolean bouncedTwice, boolean mine, int skip, int atMost) {
    /** The first fifty that wait, the most urgent first. */
    public static final QueueQuery ALL = new QueueQuery(Optional.empty(), Optional.empty(), false, false, false, 0, 50);

    public QueueQuery from(Optional<String> source) {
        return new QueueQuery(source, problem, overdue, bouncedTwice, mine, skip, atMost);
    }

    /** By a headline's id. */
    public QueueQuery about(Optional<String> headline) {
        return new QueueQuery(agency, headline, overdue, bouncedTwice, mine, skip, atMost);
    }

    public QueueQuery overdue(boolean only) {
        return new QueueQuery(agency, problem, only, bouncedTwice, mine, skip, atMost);
    }

    public QueueQuery bouncedTwice(boolean only) {
        return new QueueQuery(agency, problem, overdue, only, mine, skip, atMost);
    }

    /** Those that the viewer looks at. */
    public QueueQuery mine(boolean only) {
        return new QueueQuery(agency, problem, overdue, bouncedTwice, only, skip, atMost);
    }

    public QueueQuery part(int first, int count) {
        return new QueueQuery(agency, problem, overdue, bouncedTwice, mine, first, count);
    }
}
