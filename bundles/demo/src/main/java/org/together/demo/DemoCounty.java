package org.together.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.Progress;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.files.DataFolder;
import org.together.core.hub.Load;
import org.together.demo.command.Terminal;

/**
 * Fills a platform that was started as a demo and knows no family yet, or was stopped while it was filled: makes an
 * account for each role, writes the county's files, loads them as an agency's files are loaded, and identifies
 * families. Then it says where to sign in. Without the start command's word for a demo it does nothing.
 */
@Component(service = DemoCounty.class, immediate = true, configurationPid = "org.together.demo")
public class DemoCounty {
    /** {@code residents} from 500 to 600,000. */
    @interface Settings {
        int residents() default 20_000;

        long seed() default 1;
    }

    private static final Logger LOG = LoggerFactory.getLogger(DemoCounty.class);
    static final Viewer VIEWER = Viewer.platform("demo county");
    private static final int PATIENCE_SECONDS = 60;

    private final Settings settings;
    private final Platform platform;
    private final Path folder;
    private final Filling filling;
    private final SignIns signIns;
    private final FirstPage page;
    private final Thread work = new Thread(this::fillIfEmpty, "demo county");
    private volatile boolean isLeaving;

    @Activate
    public DemoCounty(BundleContext context, Settings settings, @Reference Platform platform) {
        this.settings = settings;
        this.platform = platform;
        folder = DataFolder.of(context::getProperty).resolve("demo");
        var address = "http://localhost:" + or(context, "together.port", "8181") + "/";
        filling = new Filling(folder.resolve("unfinished"));
        page = new FirstPage(address, () -> isLeaving);
        signIns = new SignIns(platform.accounts, VIEWER, folder.resolve("sign-in.txt"), address);
        work.setDaemon(true);
        if (Boolean.parseBoolean(context.getProperty("together.demo"))) {
            work.start();
        } else {
            LOG.info("The demo county is made only when the platform is started as a demo");
        }
    }

    @Deactivate
    void leave() throws InterruptedException {
        isLeaving = true;
        work.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }

    private void fillIfEmpty() {
        try {
            var isNew = filling.isUnfinished() || platform.families.count() == 0;
            if (isNew) {
                fill(filling.begin(LocalDate.now(Clock.systemDefaultZone())));
            }
            if (!isLeaving && page.isThere()) {
                signIns.print();
            }
            if (isNew && !isLeaving) {
                lookForMissed();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void fill(LocalDate today) throws IOException {
        Terminal.say("Making up a county of %,d residents ...".formatted(settings.residents()));
        signIns.makeOnce();
        var files = new County(settings.residents(), settings.seed(), today).write(folder, false);
        for (var file : files) {
            if (!isLeaving && awaitFeed(file.feed())) {
                load(file);
            }
        }
        if (!isLeaving) {
            identify(today);
        }
        if (!isLeaving) {
            new Casework(platform, settings, today, () -> isLeaving).begin();
        }
        if (!isLeaving) {
            filling.end();
        }
    }

    /** After the county is called ready: nobody waits for it. */
    private void lookForMissed() {
        try {
            platform.desks.accessTeam.missed.lookAgain(VIEWER, new WhileStaying());
        } catch (Refused | CancellationException underWay) {
            LOG.info("The record is gone through for missed opportunities by others, or later: {}", underWay.getMessage());
        }
    }

    private void load(County.Written written) throws IOException {
        try (var file = Files.newInputStream(written.file())) {
            var name = written.file().getFileName().toString();
            var progress = new Reporting(name, "rows", written.rows(), () -> isLeaving);
            var load = platform.loads.load(VIEWER, written.feed(), name, file, progress);
            Terminal.say("  %-38s %,8d rows, %,d rejected".formatted(name, load.rows(), load.rejected()));
            if (load.state() != Load.State.DONE) {
                LOG.warn("The demo county's file {} was not kept: {}", name, load.remark());
            }
        }
    }

    private void identify(LocalDate today) {
        for (var programme : platform.identifications.programmes()) {
            var progress = new Reporting(programme.title(), "families", 0, () -> isLeaving);
            var found = platform.identifications.identify(VIEWER, programme.id(), today, progress);
            Terminal.say("%s: %,d of %,d families qualify".formatted(programme.title(), found.qualifying(), found.families()));
        }
    }

    /** Feeds arrive with their bundle, which may start after this one. */
    private boolean awaitFeed(String feed) {
        for (var waited = 0; waited < PATIENCE_SECONDS * 10 && !isLeaving; waited++) {
            if (platform.loads.feeds().stream().anyMatch(line -> line.id().equals(feed))) {
                return true;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        LOG.warn("The feed {} is not installed: the demo county goes without it", feed);
        return false;
    }

    private static String or(BundleContext context, String property, String otherwise) {
        var value = context.getProperty(property);
        return value == null ? otherwise : value;
    }

    private final class WhileStaying implements Progress {
        @Override
        public void at(long done, long total) {
            // Who waits for it sees it on the page.
        }

        @Override
        public boolean isCancelled() {
            return isLeaving;
        }
    }
}
