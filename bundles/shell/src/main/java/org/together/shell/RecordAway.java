package org.together.shell;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** A database that cannot be reached for a while: no page is to blame, and it passes without anybody's doing anything on the page. */
final class RecordAway {
    static final String TOLD = "The records cannot be reached just now. What is on the page is kept; try again in a minute.";

    private RecordAway() {}

    static boolean isBehind(Throwable failure) {
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
