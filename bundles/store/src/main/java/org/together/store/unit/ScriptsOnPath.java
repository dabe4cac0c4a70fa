package org.together.store.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.together.core.record.Rows;

/** Migrations in the jar or folder that the rows' own class came from. */
public final class ScriptsOnPath implements Scripts {

    @Override
    public List<Script> of(Rows rows) {
        try {
            var home = Path.of(rows.getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(home)) {
                return in(home.resolve("migrations"));
            }
            try (var jar = FileSystems.newFileSystem(home)) {
                return in(jar.getPath("migrations"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("A class path entry is no address", impossible);
        }
    }

    private static List<Script> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql")).map(ScriptsOnPath::read).toList();
        }
    }

    private static Script read(Path file) {
        try {
            return new Script(file.getFileName().toString(), Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
