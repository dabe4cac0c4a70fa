package org.together.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.together.linkage.block.Key;
import org.together.linkage.block.Postings;
import org.together.linkage.cluster.Candidates;
import org.together.linkage.cluster.Decisions;
import org.together.linkage.cluster.Graph;
import org.together.linkage.cluster.Linking;
import org.together.linkage.cluster.People;
import org.together.linkage.compare.Records;
import org.together.linkage.model.Model;
import org.together.linkage.model.Scorer;
import org.together.linkage.rows.RecordIds;
import org.together.linkage.rows.Workers;

/**
 * All records of a county, held in memory and grouped into people. It learns once from the records it starts with; records that come
 * later are weighed by what was learned then. Safe for use by several threads, one after another.
 */
public final class Register {
    private static final int ASKED = 0;
    private static final double DOUBTFUL = 7;

    private final Records records;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Model model;
    private final Scorer scorer;
    private final Postings postings;
    private final Newcomers newcomers;
    private final Graph graph = new Graph();
    private final Decisions decisions = new Decisions();
    private final People people;

    private Register(Collection<Entry> entries, Workers workers) {
        records = new Records(new RecordIds(), 0);
        append(Entry.asTyped());
        entries.forEach(this::append);
        var linked = new Linking(records, workers, phase -> { }).link();
        model = linked.model();
        scorer = new Scorer(records, model);
        postings = new Postings(records, Key.forRecords(records));
        postings.enterAll();
        newcomers = new Newcomers(records, model, postings, workers);
        people = new People(records, graph, decisions, model.threshold());
        people.room();
        var pairs = linked.pairs();
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.weight(i) >= Candidates.LEAST) {
                graph.add(pairs.left(i), pairs.right(i), pairs.weight(i));
            }
        }
        people.start(linked.clusters());
    }

    /** Learns from entries, without being told who is who, and groups them. */
    public static Register learnedFrom(Collection<Entry> entries) {
        return learnedFrom(entries, Workers.onAllCores());
    }

    static Register learnedFrom(Collection<Entry> entries, Workers workers) {
        return new Register(entries, workers);
    }

    private int append(Entry entry) {
        int row = records.add(entry.id(), entry.values());
        if (row != ASKED && rows.put(entry.id(), row) != null) {
            throw new IllegalArgumentException("Two entries have the id " + entry.id());
        }
        return row;
    }

    /** Links new and changed entries against all others; answers the people that are affected, as they are now. */
    public synchronized List<Person> add(Collection<Entry> entries) {
        var touched = new HashSet<Integer>();
        var added = new ArrayList<Integer>();
        for (var entry : entries) {
            leave(entry.id()).ifPresent(touched::add);
            added.add(append(entry));
        }
        postings.enterAll();
        people.room();
        int[] rowsAdded = added.stream().mapToInt(Integer::intValue).toArray();
        newcomers.tie(rowsAdded, row -> row != ASKED && !people.isGone(row), graph);
        touched.addAll(added);
        return regroup(touched);
    }

    /** Takes entries out; answers the people that are affected, as they are now. */
    public synchronized List<Person> remove(Collection<String> ids) {
        var touched = new HashSet<Integer>();
        ids.forEach(id -> leave(id).ifPresent(touched::add));
        return regroup(touched);
    }

    private Optional<Integer> leave(String id) {
        var row = Optional.ofNullable(rows.remove(id));
        row.ifPresent(people::leave);
        return row;
    }

    private List<Person> regroup(Set<Integer> touched) {
        int[] looked = people.regroup(touched.stream().mapToInt(Integer::intValue).toArray(), scorer);
        var seen = new HashSet<Integer>();
        return IntStream.of(looked).filter(row -> !people.isGone(row)).filter(row -> seen.add(people.person(row)[0]))
                .mapToObj(this::personOf).toList();
    }

    private Person personOf(int row) {
        var ids = new HashSet<String>();
        IntStream.of(people.person(row)).mapToObj(records.ids()::value).forEach(ids::add);
        return new Person(ids);
    }

    private int row(String id) {
        return Optional.ofNullable(rows.get(id)).orElseThrow(() -> new IllegalArgumentException("There is no entry " + id));
    }

    /** The person an entry belongs to. */
    public synchronized Person personOf(String id) {
        return personOf(row(id));
    }

    /** How many entries there are. */
    public synchronized int size() {
        return rows.size();
    }

    /** Everybody. */
    public synchronized List<Person> people() {
        var all = new ArrayList<Person>();
        for (int row : rows.values().stream().sorted().toList()) {
            if (people.person(row)[0] == row) {
                all.add(personOf(row));
            }
        }
        return all;
    }

    /** Remembers that two entries are one person, or are not, whatever the model thinks; answers the people affected. */
    public synchronized List<Person> decide(String left, String right, boolean same) {
        decisions.decide(row(left), row(right), same);
        return regroup(Set.of(row(left), row(right)));
    }

    /** Takes a decision back. */
    public synchronized List<Person> undo(String left, String right) {
        var touched = Set.of(row(left), row(right));
        var before = regroup(touched);
        decisions.undo(row(left), row(right));
        touched = new HashSet<>(touched);
        for (var person : before) {
            person.records().stream().map(this::row).forEach(touched::add);
        }
        return regroup(touched);
    }

    /** The fields, levels and weights that speak for or against two entries being one person. */
    public synchronized Explanation explain(String left, String right) {
        return new Explaining(records, model).of(row(left), row(right));
    }

    /** The likeliest entries for what was typed, best first; entries that must not be seen are not even compared. */
    public synchronized List<Found> search(Entry typed, int most, Predicate<String> visible) {
        records.replace(ASKED, typed.values());
        int[] candidates = postings.candidatesOfSearch(ASKED, row -> row != ASKED && !people.isGone(row) && visible.test(records.ids()
                .value(row)));
        var found = new ArrayList<Found>(candidates.length);
        for (int row : candidates) {
            double weight = scorer.weight(ASKED, row);
            found.add(new Found(records.ids().value(row), weight, Model.probability(weight)));
        }
        records.replace(ASKED, Entry.asTyped().values());
        found.sort(Comparator.comparingDouble(Found::weight).reversed().thenComparing(Found::id));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** Undecided pairs worth a look, most useful first: those that the check for conflicts kept apart, then those nearest to even odds. */
    public synchronized List<Doubt> doubts(int most) {
        var doubts = new ArrayList<Doubt>();
        for (int row : rows.values()) {
            for (int tie = graph.first(row); tie >= 0; tie = graph.next(tie)) {
                doubt(row, graph.end(tie), graph.weight(tie)).ifPresent(doubts::add);
            }
        }
        doubts.sort(Comparator.comparingDouble(this::certainty).thenComparing(Doubt::left).thenComparing(Doubt::right));
        return List.copyOf(doubts.subList(0, Math.min(most, doubts.size())));
    }

    private Optional<Doubt> doubt(int left, int right, double weight) {
        boolean together = people.areTogether(left, right);
        boolean refused = !together && weight >= model.threshold();
        if (left > right || people.isGone(right) || decisions.isDecided(left, right) || !refused && Math.abs(weight) > DOUBTFUL) {
            return Optional.empty();
        }
        return Optional.of(new Doubt(records.ids().value(left), records.ids().value(right), weight, Model.probability(weight), together));
    }

    private double certainty(Doubt doubt) {
        return !doubt.together() && doubt.weight() >= model.threshold() ? -1 : Math.abs(doubt.weight());
    }

    /** The least weight at which a pair counts as one person. */
    public double threshold() {
        return model.threshold();
    }
}
