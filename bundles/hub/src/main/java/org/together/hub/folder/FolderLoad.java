package org.together.hub.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.Progress;
import org.together.core.access.Viewer;
import org.together.core.hub.Load;
import org.together.core.hub.Load.State;
import org.together.hub.load.StoredLoads;

/** Loads one file from a folder and puts it away, with the report of its rejected rows beside it. */
final class FolderLoad {
    private static final Logger LOG = LoggerFactory.getLogger(FolderLoad.class);
    private static final Viewer NIGHT = Viewer.platform("watched folder");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final StoredLoads loads;

    FolderLoad(StoredLoads loads) {
        this.loads = loads;
    }

    void of(String feed, Path file) throws IOException {
        if (loads.isKept(feed, StoredLoads.print(file))) {
            LOG.info("A file for feed {} had been loaded already; it is put away", feed);
            putAway(file, "done");
            return;
        }
        var load = load(feed, file);
        if (load.state() == State.CANCELLED) {
            return;
        }
        var isKept = load.state() == State.DONE;
        if (!isKept) {
            LOG.warn("A file for feed {} failed; see failed/ in its folder and load {} in the history", feed, load.id());
        }
        report(load, putAway(file, isKept ? "done" : "failed"));
    }

    private Load load(String feed, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return loads.load(NIGHT, feed, file.getFileName().toString(), in, Progress.UNWATCHED);
        }
    }

    private static Path putAway(Path file, String where) throws IOException {
        var folder = Files.createDirectories(file.resolveSibling(where));
        var name = LocalDateTime.now().format(STAMP) + "-" + file.getFileName();
        return Files.move(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private void report(Load load, Path file) throws IOException {
        if (load.state() == State.FAILED) {
            Files.writeString(file.resolveSibling(file.getFileName() + ".reason.txt"), load.remark() + System.lineSeparator());
        }
        if (loads.rejects(NIGHT, load.id(), 0, 1).isEmpty()) {
            return;
        }
        try (var out = Files.newOutputStream(file.resolveSibling(file.getFileName() + ".rejects.csv"))) {
            loads.writeRejects(NIGHT, load.id(), out);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
