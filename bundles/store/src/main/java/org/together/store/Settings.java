package org.together.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.together.core.files.DataFolder;
import org.together.store.unit.Address;
import org.together.store.unit.DerbyFolder;

/** {@code etc/org.together.store.cfg}. Without an address the database is Derby's, under the data folder. */
@interface Settings {
    /** {@code jdbc:postgresql://host/database}. */
    String url() default "";

    String user() default "";

    String password() default "";

    /** {@code password.file}: holds the password and nothing else. */
    String password_file() default "";

    /** The most connections held at once. */
    int connections() default 10;

    /** Where in these settings the database is; creates the embedded one when it is not there. */
    final class Reading {

        private Reading() {}

        static Address address(Settings settings, UnaryOperator<@Nullable String> property) {
            return settings.url().isBlank()
                    ? DerbyFolder.open(DataFolder.of(property).resolve("derby"))
                    : new Address(settings.url().strip(), settings.user(), password(settings), settings.connections());
        }

        private static String password(Settings settings) {
            if (settings.password_file().isBlank()) {
                return settings.password();
            }
            try {
                return Files.readString(Path.of(settings.password_file().strip())).strip();
            } catch (IOException failed) {
                throw new UncheckedIOException("The database password cannot be read from " + settings.password_file(), failed);
            }
        }
    }
}
