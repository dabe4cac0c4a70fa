package org.together.hub.load;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.together.core.hub.Load;
import org.together.core.hub.Loads.FeedQuality;

/** How good the newest file of each feed was, in the running transaction. */
final class NewestLoads {
    private final Bookkeeping books;

    NewestLoads(Bookkeeping books) {
        this.books = books;
    }

    List<FeedQuality> of(Collection<KnownFeed> feeds) {
        var newest = books.loads().newestOfEachFeed();
        return feeds.stream()
                .map(feed -> quality(feed, newest.stream().filter(load -> load.feed().equals(feed.id())).findFirst()))
                .toList();
    }

    private FeedQuality quality(KnownFeed feed, Optional<LoadLine> newest) {
        return new FeedQuality(
                feed.id(),
                feed.title(),
                newest.map(Load.class::cast),
                newest.map(LoadLine::rows).orElse(0L),
                newest.map(LoadLine::rejected).orElse(0L),
                newest.map(load -> books.findings().quality(load.id())).orElse(List.of()));
    }
}
