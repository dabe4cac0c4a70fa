package org.together.hub.load;

import java.time.Instant;
import java.util.Optional;
import org.together.core.family.Id;
import org.together.core.hub.Load;

/** A load as it stands at one moment. */
record LoadLine(
        Id<Load> id,
        String feed,
        String title,
        String fileName,
        String by,
        Instant started,
        Optional<Instant> finished,
        State state,
        String remark,
        Counts counts)
        implements Load {

    /** How many rows of which kind. */
    record Counts(long rows, long accepted, long unchanged, long corrected, long rejected) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    LoadLine counting(Counts now) {
        return new LoadLine(id, feed, title, fileName, by, started, finished, state, remark, now);
    }

    LoadLine remarking(String now) {
        return new LoadLine(id, feed, title, fileName, by, started, finished, state, now, counts);
    }

    LoadLine ended(State how, String why, Instant when) {
        return new LoadLine(id, feed, title, fileName, by, started, Optional.of(when), how, why, counts);
    }

    @Override
    public long rows() {
        return counts.rows();
    }

    @Override
    public long accepted() {
        return counts.accepted();
    }

    @Override
    public long unchanged() {
        return counts.unchanged();
    }

    @Override
    public long corrected() {
        return counts.corrected();
    }

    @Override
    public long rejected() {
        return counts.rejected();
    }
}
