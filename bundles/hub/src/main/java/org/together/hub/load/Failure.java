package org.together.hub.load;

import java.sql.SQLException;
import java.util.stream.Stream;

/** A failure without its message, which could quote a row. */
final class Failure {
    private static final int FRAMES = 4;

    private Failure() {}

    static String described(Throwable failure) {
        var told = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            told.append(told.isEmpty() ? "" : ", because of ").append(cause.getClass().getSimpleName());
            if (cause instanceof SQLException sql) {
                told.append(" (SQL state ").append(sql.getSQLState()).append(')');
            }
            Stream.of(cause.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("org.together"))
                    .limit(FRAMES)
                    .forEach(frame -> told.append(" at ").append(frame));
        }
        return told.toString();
    }
}
