package org.together.linkage.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
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
    /** Of the blocks of a key on trial one in so many is looked at. */
    private static final int TRIED = 16;
    /** A key must find one more pair of one person in so many pairs compared. */
    private static final double WORTH = 1.0 / 400;

    private final Blocks blocks;
    private final Workers workers;
    private final Scorer[] scorers;
    private final Pairs pairs;
    private final LongAdder compared = new LongAdder();

    private Candidates(Records records, Blocks blocks, Model model, Workers workers) {
        this.blocks = blocks;
        this.workers = workers;
        scorers = new Scorer[workers.threads()];
        Arrays.setAll(scorers, worker -> new Scorer(records, model));
        int[] all = IntStream.range(0, blocks.keys()).toArray();
        int[] chosen = Arrays.stream(all).filter(key -> !blocks.onTrial(key) || isWorthIt(all, key)).toArray();
        pairs = weigh(chosen, runs(chosen, 1));
    }

    /** A run of blocks of one key, each so manyth of them. */
    private record Run(int key, int from, int to, int step) {
    }

    public static Candidates of(Records records, Blocks blocks, Model model, Workers workers) {
        return new Candidates(records, blocks, model, workers);
    }

    private boolean isWorthIt(int[] all, int key) {
        long before = compared.sum();
        var found = weigh(all, runs(new int[] {key}, TRIED));
        double people = IntStream.range(0, found.size()).mapToDouble(i -> Model.probability(found.weight(i))).sum();
        return people >= WORTH * (compared.sum() - before);
    }

    private List<Run> runs(int[] keys, int step) {
        var runs = new ArrayList<Run>();
        for (int key : keys) {
            int from = 0;
            for (int at = 1; at <= blocks.count(key); at++) {
                if (at == blocks.count(key) || blocks.start(key, at) - blocks.start(key, from) >= ROWS_A_TASK * step) {
                    runs.add(new Run(key, from, at, step));
                    from = at;
                }
            }
        }
        return runs;
    }

    private Pairs weigh(int[] chosen, List<Run> runs) {
        int[] earlier = Arrays.copyOf(chosen, chosen.length + 1);
        earlier[chosen.length] = Integer.MAX_VALUE;
        var found = new Pairs[runs.size()];
        workers.each(runs.size(), (task, worker) -> {
            found[task] = new Pairs(1 << 10);
            compared.add(weigh(earlier, runs.get(task), scorers[worker], found[task]));
        });
        var all = new Pairs(Arrays.stream(found).mapToInt(Pairs::size).sum());
        Arrays.stream(found).forEach(all::addAll);
        return all;
    }

    private long weigh(int[] earlier, Run run, Scorer scorer, Pairs pairs) {
        long compared = 0;
        int[] rows = blocks.rows(run.key);
        int sink = 0;
        for (int block = run.from; block < run.to; block += run.step) {
            int end = blocks.start(run.key, block + 1);
            sink += scorer.touch(rows, blocks.start(run.key, block), end) + blocks.touch(rows, blocks.start(run.key, block), end);
            for (int i = blocks.start(run.key, block); i < end; i++) {
                for (int j = i + 1; j < end; j++) {
                    if (!blocks.metBefore(earlier, run.key, rows[i], rows[j])) {
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
        return compared.sum();
    }
}
