package org.together.hub.load;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.together.core.hub.Feed;

/** The feeds that bundles bring, as they come and go. */
@Component(service = InstalledFeeds.class)
public class InstalledFeeds {
    private final Map<Feed, KnownFeed> feeds = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(Feed feed, Map<String, Object> properties) {
        feeds.put(feed, new KnownFeed(
                text(properties, "feed.id"),
                text(properties, "feed.title"),
                text(properties, "feed.agency"),
                text(properties, "feed.gateway"),
                feed));
    }

    void remove(Feed feed) {
        feeds.remove(feed);
    }

    private static String text(Map<String, Object> properties, String key) {
        return String.valueOf(properties.getOrDefault(key, ""));
    }

    List<KnownFeed> all() {
        return feeds.values().stream().sorted(Comparator.comparing(KnownFeed::title)).toList();
    }

    /** The ids of all, for whoever watches folders. */
    public List<String> ids() {
        return all().stream().map(KnownFeed::id).toList();
    }

    Optional<KnownFeed> find(String id) {
        return feeds.values().stream().filter(feed -> feed.id().equals(id)).findFirst();
    }

    /** Its title, or its id when it is not installed. */
    String titleOf(String id) {
        return find(id).map(KnownFeed::title).orElse(id);
    }

    KnownFeed named(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("There is no feed \"" + id + "\"."));
    }
}
