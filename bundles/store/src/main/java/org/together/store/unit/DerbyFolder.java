package org.together.store.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The embedded database in its folder: there whole or not at all, its own log beside it, and shut cleanly. */
public final class DerbyFolder {
    private static final String DATABASE_SHUT = "08006";
    private static final String ENGINE_SHUT = "XJ015";

    private DerbyFolder() {}

    /** Creates it when it is not there. A kill during creation leaves only a folder of another name, which the next start removes. */
    public static Address open(Path folder) {
        settings(folder);
        if (!Files.isDirectory(folder)) {
            var fresh = folder.resolveSibling(folder.getFileName() + ".new");
            try {
                remove(fresh);
                Files.createDirectories(folder.toAbsolutePath().getParent());
                var source = source(fresh);
                source.setCreateDatabase("create");
                source.getConnection().close();
                shut(source(fresh), DATABASE_SHUT);
                Files.move(fresh, folder);
            } catch (IOException failed) {
                throw new UncheckedIOException("The database folder " + folder + " cannot be made", failed);
            } catch (SQLException failed) {
                throw new IllegalStateException("The database folder " + folder + " cannot be made", failed);
            }
        }
        return Address.derby(folder.toString());
    }

    /** Shuts every embedded database of this virtual machine and the engine itself. */
    public static void shut() {
        shut(new EmbeddedDataSource(), ENGINE_SHUT);
    }

    // Read once, when the engine starts. A load of 100,000 rows must not lock whole tables against everyone's reading.
    private static void settings(Path folder) {
        System.setProperty("derby.stream.error.file", folder.resolveSibling("derby.log").toString());
        System.setProperty("derby.storage.pageCacheSize", "2000");
        System.setProperty("derby.locks.escalationThreshold", "1000000");
    }

    private static EmbeddedDataSource source(Path folder) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(folder.toString());
        return source;
    }

    private static void shut(EmbeddedDataSource source, String expected) {
        source.setShutdownDatabase("shutdown");
        try {
            source.getConnection().close();
        } catch (SQLException told) {
            if (!expected.equals(told.getSQLState())) {
                throw new IllegalStateException("The embedded database did not shut cleanly", told);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var inside = Files.walk(folder)) {
                for (var each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
