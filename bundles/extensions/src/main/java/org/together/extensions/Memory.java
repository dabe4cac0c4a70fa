package org.together.extensions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Which extensions this council has installed, kept in its data folder: a new release of the platform begins with an
 * empty cache and would not know. One id a line.
 */
final class Memory {
    private final Path file;

    Memory(Path folder) {
        file = folder.resolve("installed.txt");
    }

    List<String> installed() {
        try {
            return Files.exists(file) ? Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of installed extensions " + file + " cannot be read", e);
        }
    }

    void remember(String id) {
        change(ids -> ids.add(id));
    }

    void forget(String id) {
        change(ids -> ids.remove(id));
    }

    private void change(Consumer<TreeSet<String>> what) {
        var ids = new TreeSet<>(installed());
        what.accept(ids);
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, ids);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of installed extensions " + file + " cannot be written", e);
        }
    }
}
