package org.together.linkage.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.together.linkage.model.Scorer;
import org.together.linkage.rows.Hash;
import org.together.linkage.rows.Workers;

/**
 * Some records and all that hang together with them, weighed and parted into people. The outcome follows from the records, the model and
 * the decisions, not from the order in which records came.
 */
public final class Surroundings {
    /** Nobody has so many records: from here on the surroundings are no longer looked at whole. */
    private static final int LONGEST_CHAIN = 200;
    private static final int MOST_DOUBTS = 4;

    private final Cards cards;
    private final Decisions decisions;
    private final Workers workers;
    private final Map<Integer, Ties> tiesOf = new HashMap<>();
    private final Chains chains = new Chains();

    public Surroundings(Cards cards, Decisions decisions, Workers workers) {
        this.cards = cards;
        this.decisions = decisions;
        this.workers = workers;
    }

    /** A pair worth a look. */
    public interface Doubts {
        void doubt(int left, int right, float weight, boolean together);
    }

    /** Takes records in with all that hang together with them; answers those that were not in before, these included. */
    public int[] include(int[] rows) {
        int[] frontier = unmet(Arrays.stream(rows));
        var met = new ArrayList<int[]>();
        while (frontier.length > 0) {
            met.add(frontier);
            var ties = cards.ties(frontier, workers);
            for (int i = 0; i < frontier.length; i++) {
                tiesOf.put(frontier[i], ties.get(i));
            }
            for (int row : frontier) {
                near(row).forEach(other -> chains.join(row, other));
            }
            frontier = unmet(Arrays.stream(frontier).filter(row -> chains.size(row) < LONGEST_CHAIN).flatMap(this::near));
        }
        return met.stream().flatMapToInt(Arrays::stream).toArray();
    }

    private int[] unmet(IntStream rows) {
        return rows.filter(row -> !cards.isGone(row) && !tiesOf.containsKey(row)).distinct().toArray();
    }

    private IntStream near(int row) {
        var ties = tiesOf.get(row);
        var decided = decisions.partners(row).stream().mapToInt(Integer::intValue);
        var tied = IntStream.range(0, ties.size()).filter(at -> ties.weight(at) >= cards.threshold()).map(ties::other);
        return IntStream.concat(decided, tied);
    }

    /** Parts all that were taken in. Who was one person before is weighed against one another even if no block holds them any more. */
    public List<int[]> people(IntUnaryOperator before) {
        int[] rows = tiesOf.keySet().stream().mapToInt(Integer::intValue).toArray();
        var scorer = cards.scorer();
        keepTogether(rows, before, scorer);
        var groups = cards.groups();
        groups.scatter(rows);
        for (int row : byMark(rows)) {
            for (int partner : decisions.partners(row)) {
                if (decisions.areSame(row, partner) && !cards.isGone(partner)) {
                    groups.decide(row, partner, decisions);
                }
            }
        }
        for (var pair : pairs(rows, scorer)) {
            groups.consider(pair.left, pair.right, scorer, decisions);
        }
        return members(rows);
    }

    private List<int[]> members(int[] rows) {
        var seen = new HashSet<Integer>();
        var people = new ArrayList<int[]>();
        for (int row : rows) {
            if (seen.add(cards.groups().root(row))) {
                people.add(cards.groups().members(row));
            }
        }
        return people;
    }

    private int[] byMark(int[] rows) {
        var ids = cards.records().ids();
        return Arrays.stream(rows)
                .filter(row -> !decisions.partners(row).isEmpty())
                .boxed()
                .sorted((one, other) -> Long.compare(ids.mark(one), ids.mark(other)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void keepTogether(int[] rows, IntUnaryOperator before, Scorer scorer) {
        var byPerson = new HashMap<Integer, List<Integer>>();
        for (int row : rows) {
            int person = before.applyAsInt(row);
            if (person >= 0) {
                byPerson.computeIfAbsent(person, any -> new ArrayList<>()).add(row);
            }
        }
        for (var theirs : byPerson.values()) {
            for (int one : theirs) {
                theirs.stream().filter(other -> other < one && !tiesOf.get(one).has(other)).forEach(other -> {
                    float weight = cards.weight(one, other, scorer);
                    tiesOf.get(one).add(other, weight, Cards.LEAST);
                });
            }
        }
    }

    private record Pair(int left, int right, float weight, long mark) {
    }

    private List<Pair> pairs(int[] rows, Scorer scorer) {
        var pairs = new ArrayList<Pair>();
        Set<Long> seen = new HashSet<>();
        var ids = cards.records().ids();
        var rivals = new Rivals(cards, scorer);
        Arrays.stream(rows).forEach(row -> rivals.note(row, tiesOf.get(row)));
        for (int row : rows) {
            var ties = tiesOf.get(row);
            for (int at = 0; at < ties.size(); at++) {
                int other = ties.other(at);
                boolean joins = ties.weight(at) >= cards.threshold() && tiesOf.containsKey(other) && !rivals.are(row, other);
                if (joins && seen.add(key(row, other))) {
                    pairs.add(new Pair(row, other, ties.weight(at), Hash.mix(ids.mark(row)) + Hash.mix(ids.mark(other))));
                }
            }
        }
        pairs.sort((a, b) -> a.weight != b.weight ? Float.compare(b.weight, a.weight) : Long.compare(a.mark, b.mark));
        return pairs;
    }

    private static long key(int one, int other) {
        return Hash.mix((long) Math.min(one, other) << 32 | Math.max(one, other));
    }

    /** After the parting: undecided pairs that might be otherwise: apart and not unlikely one, or together by little. */
    public void doubts(float doubtful, Doubts doubts) {
        var seen = new HashSet<Long>();
        tiesOf.forEach((row, ties) -> {
            int told = 0;
            float surest = surest(row, ties);
            for (int at : ties.nearest()) {
                int other = ties.other(at);
                float weight = ties.weight(at);
                boolean together = areTogether(row, other);
                boolean open = together ? weight == surest && weight <= cards.threshold() + doubtful : weight >= -doubtful;
                if (open && !decisions.isDecided(row, other) && told++ < MOST_DOUBTS && seen.add(key(row, other))) {
                    doubts.doubt(row, other, weight, together);
                }
            }
        });
    }

    private boolean areTogether(int row, int other) {
        return tiesOf.containsKey(other) && cards.groups().root(row) == cards.groups().root(other);
    }

    /** The weight of what holds a record in its group. */
    private float surest(int row, Ties ties) {
        float surest = Float.NEGATIVE_INFINITY;
        for (int at = 0; at < ties.size(); at++) {
            surest = areTogether(row, ties.other(at)) ? Math.max(surest, ties.weight(at)) : surest;
        }
        return surest;
    }

    /** Leaves no trace of the parting. */
    public void close() {
        cards.groups().scatter(tiesOf.keySet().stream().mapToInt(Integer::intValue).toArray());
    }
}
