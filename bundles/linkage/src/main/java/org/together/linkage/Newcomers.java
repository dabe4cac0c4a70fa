package org.together.linkage;

import java.util.function.IntPredicate;
import org.together.linkage.block.Postings;
import org.together.linkage.cluster.Candidates;
import org.together.linkage.cluster.Graph;
import org.together.linkage.cluster.Pairs;
import org.together.linkage.compare.Records;
import org.together.linkage.model.Model;
import org.together.linkage.model.Scorer;
import org.together.linkage.rows.Workers;

/** Weighs records that have just come against all others, on all cores; what comes out does not depend on how many there are. */
final class Newcomers {
    private static final int ROWS_A_TASK = 128;

    private final Records records;
    private final Model model;
    private final Postings postings;
    private final Workers workers;

    Newcomers(Records records, Model model, Postings postings, Workers workers) {
        this.records = records;
        this.model = model;
        this.postings = postings;
        this.workers = workers;
    }

    /** Ties the rows, given in order, to every earlier row that may be the same person. */
    void tie(int[] rows, IntPredicate present, Graph graph) {
        var found = new Pairs[(rows.length + ROWS_A_TASK - 1) / ROWS_A_TASK];
        var scorers = new Scorer[workers.threads()];
        workers.each(found.length, (task, worker) -> {
            if (scorers[worker] == null) {
                scorers[worker] = new Scorer(records, model);
            }
            found[task] = new Pairs(ROWS_A_TASK);
            for (int i = task * ROWS_A_TASK; i < Math.min(rows.length, (task + 1) * ROWS_A_TASK); i++) {
                weigh(rows[i], present, scorers[worker], found[task]);
            }
        });
        for (var pairs : found) {
            for (int i = 0; i < pairs.size(); i++) {
                graph.add(pairs.right(i), pairs.left(i), pairs.weight(i));
            }
        }
    }

    private void weigh(int row, IntPredicate present, Scorer scorer, Pairs pairs) {
        for (int other : postings.candidates(row, earlier -> earlier < row && present.test(earlier))) {
            float weight = scorer.weightAbove(Candidates.LEAST, row, other);
            if (weight > Candidates.LEAST) {
                pairs.add(row, other, weight);
            }
        }
    }
}
