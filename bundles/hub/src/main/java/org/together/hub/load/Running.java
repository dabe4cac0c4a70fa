package org.together.hub.load;

import org.together.core.Progress;
import org.together.core.access.Viewer;

/** A load under way: as it stands, who sent it, and whether they still want it. */
final class Running {
    private final Viewer viewer;
    private final KnownFeed feed;
    private final Progress progress;
    private volatile LoadLine line;
    private volatile boolean isCancelled;

    Running(Viewer viewer, KnownFeed feed, LoadLine line, Progress progress) {
        this.viewer = viewer;
        this.feed = feed;
        this.line = line;
        this.progress = progress;
    }

    /** Thrown inside the transaction, so that nothing of it is kept. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    Viewer viewer() {
        return viewer;
    }

    KnownFeed feed() {
        return feed;
    }

    LoadLine line() {
        return line;
    }

    void now(LoadLine newer) {
        line = newer;
        progress.at(newer.rows(), 0);
    }

    void cancel() {
        isCancelled = true;
    }

    boolean isCancelled() {
        return isCancelled || progress.isCancelled();
    }

    void stopIfCancelled() {
        if (isCancelled()) {
            throw new Cancelled();
        }
    }
}
