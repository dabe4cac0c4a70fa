package org.together.core;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/**
 * A database that cannot be reached for a while: nobody who asked is to blame, and it passes by itself. Told by what the failure was, so
 * that those who show it need no database of their own.
 */
public final class RecordAway {
    /** What somebody in the middle of their work reads. */
    public static final String TOLD = "The records cannot be reached just now. What is on the page is kept; try again in a minute.";

    private RecordAway() {}

    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).anyMatch(RecordAway::isOne);
    }

    /** By the states that databases agree on: a connection that broke (08) or was ended because the server stops or starts (57P). */
    private static boolean isOne(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLException failed
                        && failed.getSQLState() != null
                        && (failed.getSQLState().startsWith("08") || failed.getSQLState().startsWith("57P"));
    }
}
