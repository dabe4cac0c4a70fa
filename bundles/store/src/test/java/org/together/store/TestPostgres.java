package org.together.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.together.store.unit.Address;

/**
 * A PostgreSQL server for this test run: that at {@code TOGETHER_TEST_POSTGRES} (a JDBC address of a user who may create databases), or
 * one of our own from Debian's binaries, in a temporary folder, gone with the virtual machine.
 */
final class TestPostgres {
    static final String HOW_TO_GET_IT =
            "Skipped on PostgreSQL: install Debian's postgresql, or set TOGETHER_TEST_POSTGRES to a JDBC address";
    private static final Optional<TestPostgres> SERVER = find();

    private final String url;
    private final List<String> created = new CopyOnWriteArrayList<>();

    private TestPostgres(String url) {
        this.url = url;
    }

    static Optional<TestPostgres> server() {
        return SERVER;
    }

    /** A new database of this name. */
    Address create(String database) {
        run("create database " + database);
        created.add(database);
        return new Address(url.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + database), "", "", 5);
    }

    private void dropCreated() {
        created.forEach(database -> run("drop database " + database + " with (force)"));
    }

    private void run(String statement) {
        try (var connection = DriverManager.getConnection(url);
                var statements = connection.createStatement()) {
            statements.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Optional<TestPostgres> find() {
        var given = System.getenv("TOGETHER_TEST_POSTGRES");
        if (given != null && !given.isBlank()) {
            var server = new TestPostgres(given);
            Runtime.getRuntime().addShutdownHook(new Thread(server::dropCreated));
            return Optional.of(server);
        }
        var server = binaries().map(TestPostgres::start);
        if (server.isEmpty()) {
            System.out.println(HOW_TO_GET_IT);
        }
        return server;
    }

    private static Optional<Path> binaries() {
        var versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (var found = Files.list(versions)) {
            return found.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static TestPostgres start(Path bin) {
        try {
            var folder = Files.createTempDirectory("together-postgres");
            if (isRoot()) {
                run(List.of("chown", "postgres", folder.toString()));
            }
            var cluster = folder.resolve("cluster").toString();
            run(asServer(bin.resolve("initdb").toString(), "-D", cluster, "-U", "together", "-A", "trust", "-E", "UTF8", "--no-sync"));
            var port = freePort();
            var options = "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=60";
            var control = bin.resolve("pg_ctl").toString();
            run(asServer(control, "-D", cluster, "-o", options, "-l", folder.resolve("log").toString(), "-w", "start"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(control, cluster, folder)));
            return new TestPostgres("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=together");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void stop(String control, String cluster, Path folder) {
        run(asServer(control, "-D", cluster, "-m", "immediate", "-w", "stop"));
        run(List.of("rm", "-rf", folder.toString()));
    }

    // The server refuses to run as root.
    private static List<String> asServer(String... command) {
        var whole = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.<String>of());
        whole.addAll(List.of(command));
        return whole;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command) {
        try {
            var quiet = ProcessBuilder.Redirect.DISCARD;
            var building = new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true).redirectOutput(quiet);
            var process = building.start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Failed: " + String.join(" ", command));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
