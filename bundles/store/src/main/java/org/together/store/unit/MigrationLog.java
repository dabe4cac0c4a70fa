package org.together.store.unit;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps Flyway's running commentary for those who debug: what fails is told once, by whoever asked for the migration. */
public final class MigrationLog implements LogCreator {

    @Override
    public Log createLogger(Class<?> of) {
        return new Quiet(LoggerFactory.getLogger(of));
    }

    private record Quiet(Logger to) implements Log {

        @Override
        public void debug(String message) {
            to.trace(message);
        }

        @Override
        public void info(String message) {
            to.debug(message);
        }

        @Override
        public void warn(String message) {
            to.debug(message);
        }

        @Override
        public void error(String message) {
            to.debug(message);
        }

        @Override
        public void error(String message, Exception failed) {
            to.debug(message, failed);
        }

        @Override
        public void notice(String message) {
            to.debug(message);
        }
    }
}
