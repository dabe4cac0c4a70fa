package org.together.shell;

import java.io.IOException;
import java.util.stream.Stream;

/** A visitor who left while an answer was on its way: a closed window or a lost network, no failure of the page that answered. */
final class LostConnection {
    private LostConnection() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).anyMatch(LostConnection::isOne);
    }

    /** The web server's own kind of exception, or what the system says of the socket; a page's trouble with a file is neither. */
    private static boolean isOne(Throwable cause) {
        return cause instanceof IOException
                && (cause.getClass().getName().startsWith("org.eclipse.jetty.") || wasMetIn(cause, "sun.nio.ch.Socket"));
    }

    private static boolean wasMetIn(Throwable cause, String place) {
        return Stream.of(cause.getStackTrace()).limit(1).anyMatch(frame -> frame.getClassName().startsWith(place));
    }
}
