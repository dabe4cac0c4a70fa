package org.together.linkage.cluster;

import java.util.Arrays;
import java.util.BitSet;
import org.together.linkage.compare.Records;
import org.together.linkage.model.Scorer;
import org.together.linkage.rows.Hash;

/**
 * The people among records that come and go. Who belongs together follows from the records, the pairs and the decisions alone: whatever
 * changes, the records that hang together with it are grouped afresh, so taking a change back gives what was before.
 */
public final class People {
    private final Records records;
    private final Graph graph;
    private final Decisions decisions;
    private final Groups groups;
    private final BitSet gone = new BitSet();
    private final float threshold;

    public People(Records records, Graph graph, Decisions decisions, float threshold) {
        this.records = records;
        this.graph = graph;
        this.decisions = decisions;
        this.threshold = threshold;
        groups = new Groups(records.size());
    }

    /** Starts from people found in bulk. */
    public void start(Clusters clusters) {
        for (int person = 1; person <= clusters.count(); person++) {
            int[] rows = clusters.records(person);
            for (int i = 1; i < rows.length; i++) {
                groups.join(rows[0], rows[i]);
            }
        }
    }

    /** Makes room for records that were added. */
    public void room() {
        groups.room(records.size());
        graph.room(records.size());
    }

    /** Leaves a record out for good. */
    public void leave(int row) {
        gone.set(row);
    }

    public boolean isGone(int row) {
        return gone.get(row);
    }

    public boolean areTogether(int left, int right) {
        return groups.root(left) == groups.root(right);
    }

    /** The records of a person, by one of them, in order. */
    public int[] person(int row) {
        int[] rows = groups.members(row);
        Arrays.sort(rows);
        return rows;
    }

    /** Groups afresh whatever hangs together with some records; answers all records looked at. */
    public int[] regroup(int[] touched, Scorer scorer) {
        var part = new IntOpenSet(touched);
        for (int at = 0; at < part.size(); at++) {
            addNeighbours(part.get(at), part);
        }
        int[] rows = part.sorted();
        group(rows, scorer);
        return rows;
    }

    private void addNeighbours(int row, IntOpenSet part) {
        for (int member : groups.members(row)) {
            part.add(member);
        }
        for (int tie = gone.get(row) ? -1 : graph.first(row); tie >= 0; tie = graph.next(tie)) {
            if (graph.weight(tie) >= threshold && !gone.get(graph.end(tie))) {
                part.add(graph.end(tie));
            }
        }
        decisions.partners(row).forEach(part::add);
    }

    private void group(int[] rows, Scorer scorer) {
        groups.scatter(rows);
        for (int row : rows) {
            for (int partner : decisions.partners(row)) {
                if (row < partner && decisions.areSame(row, partner) && !gone.get(row) && !gone.get(partner)) {
                    groups.decide(row, partner, decisions);
                }
            }
        }
        for (var tie : ties(rows)) {
            groups.consider(tie.left, tie.right, scorer, decisions);
        }
    }

    /** One pair, to be taken in order of weight. */
    private record Tie(int left, int right, float weight, long mark) {
    }

    private Tie[] ties(int[] rows) {
        var ties = new java.util.ArrayList<Tie>();
        for (int row : rows) {
            for (int tie = graph.first(row); tie >= 0 && !gone.get(row); tie = graph.next(tie)) {
                int end = graph.end(tie);
                if (row < end && graph.weight(tie) >= threshold && !gone.get(end)) {
                    long mark = Hash.mix(records.ids().mark(row)) + Hash.mix(records.ids().mark(end));
                    ties.add(new Tie(row, end, graph.weight(tie), mark));
                }
            }
        }
        ties.sort((a, b) -> a.weight != b.weight ? Float.compare(b.weight, a.weight) : Long.compare(a.mark, b.mark));
        return ties.toArray(Tie[]::new);
    }
}
