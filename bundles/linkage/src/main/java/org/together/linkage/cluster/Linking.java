package org.together.linkage.cluster;

import java.util.List;
import org.together.linkage.block.Blocks;
import org.together.linkage.block.Key;
import org.together.linkage.compare.Records;
import org.together.linkage.model.Model;
import org.together.linkage.rows.Workers;

/** Linking all records at once: learn, block, weigh, settle the threshold, group. */
public final class Linking {
    private final Records records;
    private final Workers workers;
    private final Phases phases;

    public Linking(Records records, Workers workers, Phases phases) {
        this.records = records;
        this.workers = workers;
        this.phases = phases;
    }

    /** Is told when a phase is over. */
    public interface Phases {
        void over(String phase);
    }

    /** Everything that came out. */
    public record Linked(Model model, Clusters clusters, Pairs pairs, long compared) {
    }

    /** Links at the threshold that the model chooses. */
    public Linked link() {
        return link(Float.NaN);
    }

    /** Links at a threshold in bits; not a number leaves the choice to the model. */
    public Linked link(float threshold) {
        var learned = Model.learnedFrom(records, workers);
        phases.over("learn");
        var blocks = Blocks.of(records, List.copyOf(Key.forRecords(records)), workers);
        phases.over("block");
        var candidates = Candidates.of(records, blocks, learned, workers);
        phases.over("compare");
        var pairs = candidates.pairs();
        var calibration = new Calibration(pairs);
        float shift = calibration.shift(learned);
        pairs.shift(shift);
        var model = learned.withPairsOfOne(learned.pairsOfOne() * Math.pow(2, shift))
                .withThreshold(Float.isNaN(threshold) ? calibration.threshold(shift) : threshold);
        var clusters = new Grouping(records, model, workers).of(pairs);
        phases.over("group");
        return new Linked(model, clusters, pairs, candidates.compared());
    }
}
