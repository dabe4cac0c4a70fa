package org.together.itests.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL server from the machine's own binaries, in a folder of its own, that a test stops and starts. */
final class OwnPostgres implements AutoCloseable {
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

    private final Path bin;
    private final Path folder;
    private final int port;

    private OwnPostgres(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    /** Running, with an empty database. Skips the test, saying so, where there is no PostgreSQL; fails it when everything is required. */
    static OwnPostgres start() {
        var found = binaries();
        if (found.isEmpty()) {
            var how = "Skipped: no PostgreSQL was found; install the package postgresql to see the database go away and come back";
            assertThat(System.getenv("TOGETHER_REQUIRE_ALL")).as(how).isNull();
            System.out.println(how);
            Assumptions.abort(how);
        }
        try {
            var postgres = new OwnPostgres(found.orElseThrow(), Files.createTempDirectory("together-postgres"), freePort());
            postgres.make();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be made", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Optional<Path> binaries() {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (var versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        } catch (IOException e) {
            throw new UncheckedIOException("The versions of PostgreSQL cannot be listed", e);
        }
    }

    private void make() {
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        as("initdb", "-D", cluster(), "-U", "together", "-A", "trust", "-E", "UTF8", "--no-sync");
        comeBack();
        as("createdb", "-h", "127.0.0.1", "-p", "" + port, "-U", "together", "together");
    }

    String settings() {
        return "url = jdbc:postgresql://127.0.0.1:" + port + "/together\nuser = together\n";
    }

    void execute(String statement) {
        as("psql", "-h", "127.0.0.1", "-p", "" + port, "-U", "together", "-v", "ON_ERROR_STOP=1", "-c", statement, "together");
    }

    /** As when its machine loses power. */
    void goAway() {
        as("pg_ctl", "-D", cluster(), "-m", "immediate", "-w", "stop");
    }

    void comeBack() {
        var options = "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1";
        as("pg_ctl", "-D", cluster(), "-o", options, "-l", folder.resolve("log").toString(), "-w", "start");
    }

    @Override
    public void close() {
        if (Files.exists(folder.resolve("cluster").resolve("postmaster.pid"))) {
            goAway();
        }
        run(List.of("rm", "-rf", folder.toString()));
    }

    private String cluster() {
        return folder.resolve("cluster").toString();
    }

    /** The server refuses to run as root. */
    private void as(String program, String... arguments) {
        var command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.<String>of());
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command) {
        try {
            var quiet = ProcessBuilder.Redirect.DISCARD;
            var process = new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true).redirectOutput(quiet).start();
            assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
