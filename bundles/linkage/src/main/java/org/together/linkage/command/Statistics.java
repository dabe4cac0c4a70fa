package org.together.linkage.command;

import java.io.PrintStream;
import org.together.linkage.cluster.Linking.Linked;
import org.together.linkage.compare.Field;
import org.together.linkage.compare.Records;

/** Prints the figures of a run and the parameters that were estimated. */
record Statistics(Records records, Linked linked, Progress progress) {

    private static final double LEAST = 1e-6;

    void print(PrintStream out) {
        var model = linked.model();
        out.printf("%-12s %10s %14s %10s%n", "phase", "seconds", "core seconds", "peak MB");
        double total = 0;
        double busy = 0;
        for (var phase : progress.phases()) {
            out.printf("%-12s %10.3f %14.2f %10d%n", phase.name(), phase.seconds(), phase.busy(), phase.megabytes());
            total += phase.seconds();
            busy += phase.busy();
        }
        out.printf("%-12s %10.3f %14.2f%n", "all", total, busy);
        out.printf("rows %d, pairs compared %d, pairs kept %d, people %d%n", records.size(), linked.compared(), linked.pairs().size(),
                linked.clusters().count());
        out.printf("start %.2f bits (%.0f of %.0f pairs are one person), household start %.2f bits, threshold %.2f bits%n", model.start(),
                model.pairsOfOne(), model.pairs(), model.householdStart(), model.threshold());
        out.printf("untidy pairs of one person: %.4f of all%n", share(model.parameters().untidyStart()));
        out.printf("%n%-50s %12s %12s %12s %8s%n", "level", "tidy", "untidy", "strangers", "bits");
        for (int field = 0; field < Field.OTHER + records.others(); field++) {
            print(out, field);
        }
    }

    private void print(PrintStream out, int field) {
        if (field != Field.PLACE && !records.has(Field.place(field))) {
            return;
        }
        var p = linked.model().parameters();
        if (p.sharing(field) > LEAST) {
            out.printf("%-50s %12.6f%n", Field.name(field) + ": shared in a household", p.sharing(field));
        }
        for (int level = 1; level < Field.levels(field); level++) {
            if (!Field.words(field, level).isEmpty()) {
                out.printf("%-50s %12.6f %12.6f %12.9f %8.2f%n", Field.words(field, level), share(p.tidy(field, level)),
                        share(p.untidy(field, level)), share(p.strangers(field, level)), p.same(field, level) - p.strangers(field, level));
            }
        }
    }

    private static double share(float bits) {
        return Math.pow(2, bits);
    }
}
