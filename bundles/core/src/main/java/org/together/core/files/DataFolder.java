package org.together.core.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one folder in which an installed platform keeps everything of its own: back it up, and nothing is lost. */
public final class DataFolder {

    private DataFolder() {}

    /**
     * The folder that the platform was started with, as {@code property} (of a bundle's context, or of the system) tells it.
     *
     * @throws IllegalStateException when nothing tells it, because a folder guessed would be another at the next start
     */
    public static Path of(UnaryOperator<@Nullable String> property) {
        return Stream.of("together.data", "karaf.data")
                .flatMap(name -> Optional.ofNullable(property.apply(name)).stream())
                .findFirst()
                .map(Path::of)
                .orElseThrow(() -> new IllegalStateException("No data folder is known: set together.data or karaf.data"));
    }
}
