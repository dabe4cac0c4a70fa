package org.together.linkage.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.together.linkage.block.Blocks;
import org.together.linkage.compare.Records;
import org.together.linkage.model.Model;
import org.together.linkage.model.Scorer;
import org.together.linkage.rows.Workers;

/** All pairs that meet in a block, each weighed once; those that may be one person are kept. */
public final class Candidates {
    /** Weights under this are not worth keeping: about one in a thousand of them is one person. */
    public static final float LEAST = -10;
    private static final int ROWS_A_TASK = 1 << 14;

    private final Pairs pairs;
    private final long compared;

    private Candidates(Pairs pairs, long compared) {
        this.pairs = pairs;
        this.compared = compared;
    }

    /** A run of blocks of one key. */
    private record Run(int key, int from, int to) {
    }

    public static Candidates of(Records records, Blocks blocks, Model model, Workers workers) {
        var runs = runs(blocks);
        var found = new Pairs[runs.size()];
        var scorers = new Scorer[workers.threads()];
        var compared = new LongAdder();
        workers.each(runs.size(), (task, worker) -> {
            if (scorers[worker] == null) {
                scorers[worker] = new Scorer(records, model);
            }
            var pairs = new Pairs(1 << 10);
            compared.add(weigh(blocks, runs.get(task), scorers[worker], pairs));
            found[task] = pairs;
        });
        var all = new Pairs(Arrays.stream(found).mapToInt(Pairs::size).sum());
        Arrays.stream(found).forEach(all::addAll);
        return new Candidates(all, compared.sum());
    }

    private static List<Run> runs(Blocks blocks) {
        var runs = new ArrayList<Run>();
        for (int key = 0; key < blocks.keys(); key++) {
            int from = 0;
            for (int at = 1; at <= blocks.count(key); at++) {
                if (at == blocks.count(key) || blocks.start(key, at) - blocks.start(key, from) >= ROWS_A_TASK) {
                    runs.add(new Run(key, from, at));
                    from = at;
                }
            }
        }
        return runs;
    }

    private static long weigh(Blocks blocks, Run run, Scorer scorer, Pairs pairs) {
        long compared = 0;
        int[] rows = blocks.rows(run.key);
        int sink = 0;
        for (int block = run.from; block < run.to; block++) {
            int end = blocks.start(run.key, block + 1);
            sink += scorer.touch(rows, blocks.start(run.key, block), end) + blocks.touch(rows, blocks.start(run.key, block), end);
            for (int i = blocks.start(run.key, block); i < end; i++) {
                for (int j = i + 1; j < end; j++) {
                    if (!blocks.metBefore(run.key, rows[i], rows[j])) {
                        compared++;
                        float weight = scorer.weightAbove(LEAST, rows[i], rows[j]);
                        if (weight > LEAST) {
                            pairs.add(rows[i], rows[j], weight);
                        }
                    }
                }
            }
        }
        pairs.touched(sink);
        return compared;
    }

    public Pairs pairs() {
        return pairs;
    }

    /** How many pairs were weighed. */
    public long compared() {
        return compared;
    }
}
