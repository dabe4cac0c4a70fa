package org.together.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The distribution as a council starts it, with a made-up county on a database that is given. */
final class Distribution implements AutoCloseable {
    private static final Path PROGRAM = Path.of("../../distribution/target/assembly/bin/together").toAbsolutePath().normalize();
    private static final String MEMORY = System.getProperty("memory", "2g");
    private static final long PATIENCE_MS = TimeUnit.MINUTES.toMillis(10);

    private final Process process;
    private final Path data;
    private final Path said;
    private final int port;

    private Distribution(Process process, Path data, Path said, int port) {
        this.process = process;
        this.data = data;
        this.said = said;
        this.port = port;
    }

    /** Waits until the county is whole. */
    static Distribution withCounty(String database, int residents) {
        try {
            var folder = Platform.freshFolder();
            var config = Files.createDirectories(folder.resolve("config"));
            Files.writeString(config.resolve("org.together.store.cfg"), "url = " + database + "\n");
            Files.writeString(config.resolve("org.together.demo.cfg"), "residents = " + residents + "\n");
            var said = folder.resolve("said.txt");
            var port = freePort();
            var process = new ProcessBuilder(
                            PROGRAM.toString(), "--demo", "--data", folder.resolve("data").toString(), "--config", config.toString(),
                            "--port", String.valueOf(port), "--memory", MEMORY)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            var started = new Distribution(process, folder.resolve("data"), said, port);
            started.waitForCounty();
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException("The distribution cannot be started; build it first", failed);
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** What it has worked so far, in seconds of a processor; the start command's own is nothing. */
    double worked() {
        return process.descendants().flatMap(one -> one.info().totalCpuDuration().stream()).mapToLong(Duration::toMillis).sum() / 1e3;
    }

    /** The most memory that it had from the machine, as far as the machine tells. */
    String memory() {
        return process.descendants().filter(one -> one.info().command().filter(name -> name.endsWith("java")).isPresent())
                .map(one -> status(one.pid())).findFirst().orElse("not told");
    }

    private static String status(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM")).map(line -> line.replaceAll("\\D+", "")).findFirst()
                    .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB").orElse("not told");
        } catch (IOException untold) {
            return "not told";
        }
    }

    private void waitForCounty() throws IOException {
        for (var end = System.currentTimeMillis() + PATIENCE_MS; !Files.readString(said).contains("Sign in as one of"); Platform.pause()) {
            if (!process.isAlive() || System.currentTimeMillis() > end) {
                close();
                throw new IllegalStateException("There is no county: " + Files.readString(said));
            }
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    String password(String account) {
        try (var lines = Files.lines(data.resolve("demo/sign-in.txt"))) {
            return lines.map(line -> line.strip().split("\\s+")).filter(words -> words[0].equals(account)).findFirst().orElseThrow()[1];
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
