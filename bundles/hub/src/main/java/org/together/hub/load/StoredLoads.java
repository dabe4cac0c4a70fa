package org.together.hub.load;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.Progress;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.hub.Load;
import org.together.core.hub.Load.State;
import org.together.core.hub.Loads;
import org.together.core.hub.Reject;
import org.together.hub.load.LoadLine.Counts;

/** Loads kept in the hub's tables. */
@Component(service = {Loads.class, StoredLoads.class})
public class StoredLoads implements Loads {
    private static final Logger LOG = LoggerFactory.getLogger(StoredLoads.class);
    private static final String STOPPED = "The platform stopped during the load; nothing was kept; send the file again.";
    private static final long PATIENCE_SECONDS = 20;

    private final InstalledFeeds feeds;
    private final Bookkeeping books;
    private final Doorkeeper door;
    private final HubSettings settings;
    private final Collection<FeedSettings> configured = new CopyOnWriteArrayList<>();
    private final Runs runs;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(work -> Thread.ofPlatform().name("together-load").daemon().unstarted(work));

    @Activate
    public StoredLoads(
            @Reference InstalledFeeds feeds, @Reference Bookkeeping books, @Reference Doorkeeper door, @Reference HubSettings settings) {
        this.feeds = feeds;
        this.books = books;
        this.door = door;
        this.settings = settings;
        runs = new Runs(books, door, settings);
        Incoming.clear(settings.incoming());
        var stopped = books.whole(() -> books.loads().failRunning(STOPPED, Clock.systemUTC().instant()));
        if (stopped > 0) {
            LOG.warn("{} load(s) were running when the platform stopped; nothing of them was kept, send the files again", stopped);
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void configure(FeedSettings feed) {
        configured.add(feed);
    }

    void unconfigure(FeedSettings feed) {
        configured.remove(feed);
    }

    @Deactivate
    void stop() throws InterruptedException {
        background.shutdown();
        runs.cancelAll();
        if (!background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A load did not stop in time; it is marked as failed at the next start");
        }
    }

    @Override
    public List<FeedLine> feeds() {
        return feeds.all().stream().map(KnownFeed::line).toList();
    }

    @Override
    public Preview preview(Viewer viewer, String feed, String fileName, InputStream file) {
        door.demand(viewer, Action.LOAD_FEED);
        try (var incoming = receive(file)) {
            return Previews.of(feeds.named(feed), incoming, mapping(feed));
        }
    }

    private Incoming receive(InputStream file) {
        return Incoming.receive(file, settings.incoming(), settings.largestFile());
    }

    @Override
    public void map(Viewer viewer, String feed, Mapping mapping) {
        door.demand(viewer, Action.MAP_FEED);
        var known = feeds.named(feed);
        books.whole(() -> {
            books.mappings().keep(known.id(), mapping);
            var change = mapping.headers().size() + " columns, " + mapping.codes().size() + " with codes";
            door.record(viewer, Action.MAP_FEED, "feed " + feed, change);
        });
    }

    @Override
    public Mapping mapping(String feed) {
        var fromFile = configured.stream()
                .filter(one -> one.feed().equals(feed))
                .map(FeedSettings::mapping)
                .findFirst()
                .orElse(Mapping.NONE);
        return Mappings.together(fromFile, books.whole(() -> books.mappings().of(feed)));
    }

    @Override
    public Load load(Viewer viewer, String feed, String fileName, InputStream file, Progress progress) {
        door.demand(viewer, Action.LOAD_FEED);
        var known = feeds.named(feed);
        var mapping = mapping(feed);
        var incoming = receive(file);
        var running = announced(new Running(viewer, known, line(viewer, known, fileName), progress), incoming);
        return runs.run(running, incoming, mapping);
    }

    @Override
    public Load begin(Viewer viewer, String feed, String fileName, InputStream file) {
        door.demand(viewer, Action.LOAD_FEED);
        var known = feeds.named(feed);
        var mapping = mapping(feed);
        var incoming = receive(file);
        var running = announced(new Running(viewer, known, line(viewer, known, fileName), Progress.UNWATCHED), incoming);
        background.execute(() -> runs.run(running, incoming, mapping));
        return running.line();
    }

    private Running announced(Running running, Incoming incoming) {
        runs.announce(running, incoming);
        return running;
    }

    private static LoadLine line(Viewer viewer, KnownFeed feed, String fileName) {
        var now = Clock.systemUTC().instant();
        return new LoadLine(
                Id.next(), feed.id(), feed.title(), fileName, viewer.account(), now, Optional.empty(), State.RUNNING, "", Counts.NONE);
    }

    @Override
    public void cancel(Viewer viewer, Id<Load> load) {
        door.demand(viewer, Action.CANCEL_LOAD);
        runs.find(load).ifPresent(Running::cancel);
    }

    @Override
    public Load withdraw(Viewer viewer, Id<Load> load) {
        door.demand(viewer, Action.WITHDRAW_LOAD);
        return runs.alone(() -> books.linked(() -> new Withdrawal(books, door, settings).of(viewer, load)));
    }

    @Override
    public Optional<Load> find(Id<Load> load) {
        return books.whole(() -> books.loads().find(load)).map(this::current);
    }

    /** While it runs, its counts are here and not yet in the books. */
    private Load current(LoadLine kept) {
        return kept.state() == State.RUNNING ? runs.find(kept.id()).map(Running::line).orElse(kept) : kept;
    }

    @Override
    public List<Load> history(int skip, int atMost) {
        return books.whole(() -> books.loads().newest(skip, atMost)).stream().map(this::current).toList();
    }

    @Override
    public List<Reject> rejects(Viewer viewer, Id<Load> load, int skip, int atMost) {
        door.demand(viewer, Action.LOAD_FEED);
        return books.whole(() -> books.findings().rejects(load, unseen(viewer, load), new Findings.Part(skip, atMost)));
    }

    /** Whoever sent the file has it; others read no line of people kept from them. */
    private Set<Long> unseen(Viewer viewer, Id<Load> load) {
        var isTheirs = books.loads().find(load).filter(line -> line.by().equals(viewer.account())).isPresent();
        return isTheirs ? Set.of() : door.unseen(viewer, books.ledger().neverWaiting());
    }

    @Override
    public void writeRejects(Viewer viewer, Id<Load> load, OutputStream csv) {
        door.demand(viewer, Action.LOAD_FEED);
        books.whole(() -> {
            door.record(viewer, Action.EXPORT, "load " + load, "rejected rows as CSV");
            RejectReport.write(rejects -> books.findings().each(load, unseen(viewer, load), rejects), csv);
        });
    }

    @Override
    public List<FeedQuality> quality(Viewer viewer) {
        door.demand(viewer, Action.SEE_DATA_QUALITY);
        return books.whole(() -> new NewestLoads(books).of(feeds.all()));
    }

    /** The feed's title, or its id when it is not installed. */
    public String titleOf(String feed) {
        return feeds.titleOf(feed);
    }

    /** Does work that no load may disturb. */
    public <T> T alone(Supplier<T> work) {
        return runs.alone(work);
    }

    /** The same, unless a load goes on for longer than that: then nothing is done. */
    public <T> Optional<T> aloneWithin(Duration patience, Supplier<T> work) {
        return runs.aloneWithin(patience, work);
    }

    /** Whether a load or a decision about people is at work. */
    public boolean isBusy() {
        return runs.isBusy();
    }

    /** Whether this very content is kept for the feed already; for the watched folder, which may find a file again after a crash. */
    public boolean isKept(String feed, String print) {
        return books.whole(() -> books.loads().isKept(feed, print));
    }

    /** The fingerprint of a file's content. */
    public static String print(Path file) {
        return Incoming.print(file);
    }

    static NoSuchElementException unknown(Id<Load> load) {
        return new NoSuchElementException("There is no load " + load + ".");
    }
}
