package org.together.itests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The distribution as a council starts it: its own process, its own data folder, a free port. */
public final class RunningTogether implements AutoCloseable {
    private static final Path ASSEMBLY = Path.of("../../distribution/target/assembly").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Process process;
    private final Path data;
    private final Path said;
    private final int port;

    private RunningTogether(Process process, Path data, Path said, int port) {
        this.process = process;
        this.data = data;
        this.said = said;
        this.port = port;
    }

    /** Starts on the folder and waits until it says that it is ready; {@code options} as for {@code bin/together}. */
    public static RunningTogether on(Path data, String... options) {
        var running = starting(data, options);
        running.waitFor("Together is ready");
        return running;
    }

    /** Starts on the folder and does not wait. */
    public static RunningTogether starting(Path data, String... options) {
        try {
            var port = freePort();
            Files.createDirectories(data);
            var said = Files.createTempFile("together-", ".out");
            var command = new ArrayList<>(List.of(
                    ASSEMBLY.resolve("bin/together").toString(), "--data", data.toString(), "--port", String.valueOf(port)));
            command.addAll(List.of(options));
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
            return new RunningTogether(process, data, said, port);
        } catch (IOException e) {
            throw new UncheckedIOException("The distribution cannot be started", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Until it has said so on its console. */
    public void waitFor(String words) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!said().contains(words)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("It never said \"" + words + "\":\n" + said() + "\n" + log());
            }
            pause();
        }
    }

    public String said() {
        return read(said);
    }

    public String log() {
        return read(data.resolve("log/together.log"));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    public String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    public Path data() {
        return data;
    }

    /** As a power cut would, as far as processes go: the start command and the platform behind it. */
    public void kill() {
        var behind = process.descendants().toList();
        process.destroyForcibly();
        behind.forEach(ProcessHandle::destroyForcibly);
        behind.forEach(gone -> gone.onExit().join());
        await();
    }

    /** Cleanly, as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not stop within a minute:\n" + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
