package org.together.itests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.together.itests.running.RunningTogether;

/** A small made-up county in the running distribution, and a browser to visit it with. */
record DemoCounty(RunningTogether together, Chromium chromium) implements AutoCloseable {

    /** Ready to be visited; {@code folder} is new and empty. */
    static DemoCounty open(Path folder) {
        var chromium = Chromium.open();
        try {
            var config = Files.createDirectories(folder.resolve("config"));
            Files.writeString(config.resolve("org.together.demo.cfg"), "residents = 2000\n");
            var together = RunningTogether.on(folder.resolve("data"), "--demo", "--config", config.toString());
            together.waitFor("Sign in as one of");
            return new DemoCounty(together, chromium);
        } catch (IOException e) {
            throw new UncheckedIOException("The county's settings cannot be written", e);
        }
    }

    /** Somebody with a browser session of their own. */
    Visitor visitor() {
        return new Visitor(chromium.page(), together);
    }

    /** Stops everything; nothing that happened was worth a warning in the log. */
    @Override
    public void close() {
        together.close();
        chromium.close();
        assertThat(together.log().lines().filter(line -> line.matches("\\S+ (WARN|ERROR) .*"))).isEmpty();
    }
}
