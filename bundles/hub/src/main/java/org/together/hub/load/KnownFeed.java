package org.together.hub.load;

import org.together.core.hub.Feed;
import org.together.core.hub.Loads.FeedLine;

/** An installed feed with what its bundle says of it. */
record KnownFeed(String id, String title, String agency, String gateway, Feed feed) {
    FeedLine line() {
        return new FeedLine(id, title, agency, gateway, feed.columns());
    }
}
