package org.together.itests.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The headers that the build gave a bundle. */
final class Manifest {
    private Manifest() {}

    static Map<String, String> of(Path room) {
        try (var in = Files.newInputStream(room.resolve("target/classes/META-INF/MANIFEST.MF"))) {
            return new java.util.jar.Manifest(in)
                    .getMainAttributes().entrySet().stream()
                            .collect(Collectors.toMap(header -> header.getKey().toString(), header -> header.getValue().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle " + Rooms.name(room) + " is not built", e);
        }
    }
}
