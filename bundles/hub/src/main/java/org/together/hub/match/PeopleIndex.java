package org.together.hub.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.linkage.CardIndex;
import org.together.linkage.Caution;
import org.together.linkage.Entry;
import org.together.linkage.Explanation;
import org.together.linkage.Measure;

/**
 * The identities held in memory, in step with the database by commits only: what happens in a transaction that is undone
 * leaves nothing here. The database's revision tells when somebody else wrote; then all is read again. For one
 * transaction at a time.
 */
public final class PeopleIndex {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleIndex.class);
    private static final int AT_ONCE = 20_000;

    private @Nullable CardIndex kept;
    private @Nullable CardIndex current;
    private @Nullable CardIndex asked;
    private long keptRevision = -1;
    private long revision = -1;

    /** Where everything is kept, inside the running transaction. */
    public interface Kept {
        /** Takes the next number and answers the one before. */
        long nextRevision();

        Measure measure();

        Caution caution();

        void each(Consumer<Identity> reader);
    }

    /** Does work with one transaction in it; the index follows what becomes of it. */
    public <T> T during(Supplier<T> work) {
        var isDone = false;
        try {
            var result = work.get();
            isDone = true;
            return result;
        } finally {
            settle(isDone);
        }
    }

    private synchronized void settle(boolean isDone) {
        var now = current;
        current = null;
        if (now == null) {
            return;
        }
        if (isDone) {
            now.keep();
            kept = now;
            keptRevision = revision;
            asked = null;
        } else {
            now.takeBack();
        }
    }

    /** For the running transaction, filled if need be. */
    public synchronized CardIndex open(Kept records) {
        var now = current;
        if (now == null) {
            var before = records.nextRevision();
            revision = before + 1;
            now = kept != null && before == keptRevision ? kept : filled(records, records.measure());
            now.join(records.caution());
            current = now;
        }
        return now;
    }

    /** Reads everything again, to be weighed otherwise. */
    public synchronized CardIndex reopen(Kept records, Measure measure) {
        open(records);
        var fresh = filled(records, measure);
        fresh.join(records.caution());
        current = fresh;
        return fresh;
    }

    private static CardIndex filled(Kept records, Measure measure) {
        var index = new CardIndex(measure);
        var some = new ArrayList<CardIndex.Card>(AT_ONCE);
        records.each(identity -> {
            some.add(WeighedMatching.card(identity));
            if (some.size() == AT_ONCE) {
                index.add(some);
                some.clear();
            }
        });
        index.add(some);
        index.keep();
        LOG.info("{} identities are held in memory for linking", index.size());
        return index;
    }

    /** Why two identities were brought together or kept apart, as they stand. Before all are in memory it looks at these two alone. */
    public Optional<Explanation> explain(Identity one, Identity other, Supplier<Measure> measure) {
        var now = filled();
        return now.flatMap(all -> all.explain(one.id(), other.id())).or(() -> {
            var some = some(measure);
            some.add(List.of(WeighedMatching.card(one), WeighedMatching.card(other)));
            return some.explain(one.id(), other.id());
        });
    }

    private synchronized CardIndex some(Supplier<Measure> measure) {
        var now = asked;
        if (now == null || now.size() > AT_ONCE) {
            now = new CardIndex(measure.get());
            asked = now;
        }
        return now;
    }

    /** The likeliest for what was asked, best first; nobody before all are in memory. */
    public List<CardIndex.Answer> search(Entry typed, int most, LongPredicate visible) {
        return filled().map(all -> all.search(typed, most, visible)).orElse(List.of());
    }

    private synchronized Optional<CardIndex> filled() {
        return Optional.ofNullable(kept);
    }

    /** Whether it was filled before. */
    public boolean isFilled() {
        return filled().isPresent();
    }
}
