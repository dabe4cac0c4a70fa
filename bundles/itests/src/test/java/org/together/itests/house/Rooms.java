package org.together.itests.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The bundles of this house, as built beside this one. */
final class Rooms {
    static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();

    private Rooms() {}

    /** Every bundle folder with classes of its own. */
    static List<Path> all() {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java"))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundles cannot be listed", e);
        }
    }

    static JavaClasses classes(Path room) {
        return new ClassFileImporter().importPath(room.resolve("target/classes"));
    }

    static JavaClasses classes(Stream<Path> rooms) {
        return new ClassFileImporter().importPaths(rooms.map(room -> room.resolve("target/classes")).toList());
    }

    static String name(Path room) {
        return room.getFileName().toString();
    }

    /** {@code council.cornwall} becomes {@code org.together.council.cornwall}; a hyphen cannot stand in a package. */
    static String rootPackage(Path room) {
        return "org.together." + name(room).replace("-", "");
    }
}
