package org.together.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.together.linkage.cluster.Cards;
import org.together.linkage.cluster.Decisions;
import org.together.linkage.cluster.Surroundings;
import org.together.linkage.rows.Workers;

/**
 * Records held in memory beside a database that says who is one person. Nothing is grouped here beforehand: asked about some records, it
 * weighs whatever hangs together with them. Changes are as good as made for whoever asks, and are either kept or taken back as a whole, so
 * that they can go with a transaction. For one user at a time, except
 * {@link #explain} and {@link #search}.
 */
public final class CardIndex {
    private final Cards cards;
    private final Map<Long, Integer> rows = new HashMap<>();
    private long[] ids = new long[256];
    private final List<Integer> added = new ArrayList<>();
    private final Map<Long, Integer> removed = new HashMap<>();
    private final Workers workers;

    public CardIndex(Measure measure) {
        this(measure, Workers.onAllCores());
    }

    CardIndex(Measure measure, Workers workers) {
        this.workers = workers;
        cards = new Cards(measure.kept());
        join(Caution.USUAL);
    }

    /** How sure to be from now on. */
    public synchronized void join(Caution caution) {
        cards.joinFrom(caution.bits());
    }

    /** A record: its id, a mark that depends on what it says alone, what it says, and numbers of the agencies' own as scheme=number. */
    public record Card(long id, long mark, Entry entry, Collection<String> ownNumbers) {
    }

    /** What somebody decided about two records; of two about the same records the later one in the list holds. */
    public record Decided(long one, long other, boolean same) {
    }

    /** A record that may be the one asked for, and why. */
    public record Answer(long id, Explanation why) {
    }

    /** Adds records; those that are in already are left alone. */
    public synchronized void add(Collection<Card> some) {
        for (var card : some) {
            if (!rows.containsKey(card.id())) {
                int row = cards.add(card.mark(), card.entry().values(), card.ownNumbers());
                rows.put(card.id(), row);
                if (row >= ids.length) {
                    ids = Arrays.copyOf(ids, Math.max(row + 1, ids.length + (ids.length >> 1)));
                }
                ids[row] = card.id();
                added.add(row);
            }
        }
        cards.ready();
    }

    public synchronized void remove(Collection<Long> some) {
        for (long id : some) {
            var row = rows.remove(id);
            if (row != null) {
                cards.setGone(row, true);
                removed.putIfAbsent(id, row);
            }
        }
    }

    /** Keeps what was added and removed. */
    public synchronized void keep() {
        added.clear();
        removed.clear();
    }

    /** Takes back what was added and removed since the last keeping. */
    public synchronized void takeBack() {
        for (int row : added) {
            cards.setGone(row, true);
            rows.remove(ids[row], row);
        }
        var taken = new HashSet<>(added);
        removed.forEach((id, row) -> {
            if (!taken.contains(row)) {
                cards.setGone(row, false);
                rows.put(id, row);
            }
        });
        added.clear();
        removed.clear();
    }

    public synchronized int size() {
        return rows.size();
    }

    public synchronized boolean holds(long id) {
        return rows.containsKey(id);
    }

    /** To look at some records and their surroundings. */
    public synchronized Around around(Collection<Decided> decided) {
        var decisions = new Decisions();
        for (var one : decided) {
            var left = rows.get(one.one());
            var right = rows.get(one.other());
            if (left != null && right != null) {
                decisions.decide(left, right, one.same());
            }
        }
        return new Around(this, new Surroundings(cards, decisions, workers));
    }

    /** Why two records were brought together or kept apart; empty when one of them is not here. */
    public synchronized Optional<Explanation> explain(long one, long other) {
        var left = rows.get(one);
        var right = rows.get(other);
        if (left == null || right == null) {
            return Optional.empty();
        }
        var explained = new Explaining(cards.records(), cards.model()).of(left, right);
        var whole = explained.with("own number", cards.ownNumbers(left, right));
        boolean likely = whole.weight() >= cards.model().threshold();
        return Optional.of(likely && cards.mustBeDecided(left, right) ? whole.leftToSomebody() : whole);
    }

    /** The likeliest records for what was asked, best first; records that must not be seen are not even compared. */
    public synchronized List<Answer> search(Entry asked, int most, LongPredicate visible) {
        record Hit(int row, float weight) {
        }
        var hits = new ArrayList<Hit>();
        cards.find(asked.values(), row -> visible.test(ids[row]), (row, weight) -> hits.add(new Hit(row, weight)));
        hits.sort(Comparator.comparingDouble(Hit::weight).reversed().thenComparingLong(hit -> ids[hit.row()]));
        var explaining = new Explaining(cards.records(), cards.model());
        return hits.stream().limit(most).map(hit -> new Answer(ids[hit.row()], explaining.of(cards.asked(), hit.row()))).toList();
    }

    /** The least weight at which the machine joins a pair. */
    public double threshold() {
        return cards.threshold();
    }

    Optional<Integer> row(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    long id(int row) {
        return ids[row];
    }
}
