package org.together.hub.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.hub.load.HubSettings;
import org.together.hub.load.InstalledFeeds;
import org.together.hub.load.StoredLoads;

/**
 * Looks into {@code feeds/<feed id>/} every second. A file that has been still for some seconds is loaded and moved to
 * {@code done/} or {@code failed/}; files whose names begin with a dot or end in {@code .part} or {@code .tmp} are
 * still being written and are left alone.
 */
@Component(service = WatchedFolders.class, immediate = true)
public class WatchedFolders {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolders.class);

    private final InstalledFeeds feeds;
    private final HubSettings settings;
    private final FolderLoad folderLoad;
    private final Map<Path, Seen> seen = new HashMap<>();
    private final Set<Path> troubled = new HashSet<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("together-folders").daemon().unstarted(work));

    @Activate
    public WatchedFolders(@Reference InstalledFeeds feeds, @Reference StoredLoads loads, @Reference HubSettings settings) {
        this.feeds = feeds;
        this.settings = settings;
        folderLoad = new FolderLoad(loads);
        clock.scheduleWithFixedDelay(this::lookSafely, 1, 1, TimeUnit.SECONDS);
    }

    private record Seen(long size, long changed, long since) {}

    @Deactivate
    void stop() throws InterruptedException {
        clock.shutdown();
        clock.awaitTermination(20, TimeUnit.SECONDS);
    }

    private void lookSafely() {
        try {
            look();
        } catch (IOException | RuntimeException failed) {
            if (troubled.add(settings.folder())) {
                LOG.warn(
                        "The watched folder {} cannot be read ({}); files left there are not loaded",
                        settings.folder(),
                        failed.getClass().getSimpleName());
            }
        }
    }

    /** Loads every file that has been still long enough. */
    void look() throws IOException {
        if (!settings.isWatching()) {
            return;
        }
        for (var feed : feeds.ids()) {
            var folder = settings.folder().resolve(feed);
            Files.createDirectories(folder);
            for (var file : files(folder)) {
                if (isStill(file)) {
                    seen.remove(file);
                    folderLoad.of(feed, file);
                }
            }
        }
        seen.keySet().removeIf(file -> !Files.exists(file));
    }

    private static List<Path> files(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(folder, WatchedFolders::isReady)) {
            found.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    private static boolean isReady(Path file) {
        var name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && !Files.isSymbolicLink(file)
                && !name.startsWith(".")
                && !name.endsWith(".part")
                && !name.endsWith(".tmp");
    }

    private boolean isStill(Path file) throws IOException {
        var size = Files.size(file);
        var changed = Files.getLastModifiedTime(file).toMillis();
        var now = System.nanoTime();
        var before = seen.get(file);
        if (before == null || before.size() != size || before.changed() != changed) {
            seen.put(file, new Seen(size, changed, now));
            return settings.stillForSeconds() == 0;
        }
        return now - before.since() >= TimeUnit.SECONDS.toNanos(settings.stillForSeconds());
    }
}
