package org.together.itests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.together.itests.running.RunningTogether;

/** A small made-up county in the running distribution, and a browser to visit it with; started once for all journeys. */
record DemoCounty(RunningTogether together, Chromium chromium, Path config) implements AutoCloseable {

    private static final String LOCALITIES = IntStream.rangeClosed(1, 40)
            .mapToObj(district -> "ZX" + district + "=" + (district % 2 == 0 ? "Penmor" : "Trevose"))
            .collect(Collectors.joining(", "));

    /** Ready to be visited. */
    static DemoCounty open() {
        var chromium = Chromium.open();
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")).toAbsolutePath(), "county-");
            var config = Files.createDirectories(folder.resolve("config"));
            Files.writeString(config.resolve("org.together.demo.cfg"), "residents = 2000\n");
            Files.writeString(config.resolve("org.together.hub.cfg"), "localities = " + LOCALITIES + "\n");
            var together = RunningTogether.on(folder.resolve("data"), "--demo", "--config", config.toString());
            var county = new DemoCounty(together, chromium, config);
            county.becomesReady();
            return county;
        } catch (IOException e) {
            throw new UncheckedIOException("The county's settings cannot be written", e);
        }
    }

    private void becomesReady() {
        try {
            together.waitFor("Sign in as one of");
        } catch (IllegalStateException late) {
            together.close();
            chromium.close();
            throw late;
        }
    }

    /** Somebody with a browser session of their own. */
    Visitor visitor() {
        return new Visitor(chromium.page(), together);
    }

    /** A council writes settings of a component into its configuration folder. */
    void settings(String component, String lines) {
        try {
            Files.writeString(config.resolve(component + ".cfg"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The settings cannot be written", e);
        }
    }

    /** Nothing that happened was worth a warning. */
    void hasCleanLog() {
        assertThat(together.log().lines().filter(line -> line.matches("\\S+ (WARN|ERROR) .*"))).isEmpty();
    }

    @Override
    public void close() {
        together.close();
        chromium.close();
        hasCleanLog();
    }
}
