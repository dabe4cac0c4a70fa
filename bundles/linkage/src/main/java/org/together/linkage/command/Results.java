package org.together.linkage.command;

import java.nio.file.Path;
import java.util.Arrays;
import org.together.linkage.cluster.Linking.Linked;
import org.together.linkage.cluster.Pairs;
import org.together.linkage.compare.Records;
import org.together.linkage.model.Model;
import org.together.linkage.model.Scorer;
import org.together.linkage.rows.Workers;

/** Writes what came out: the person of every record, and every pair of records of one person with its weight. */
final class Results {
    private static final int PEOPLE_A_TASK = 1 << 12;

    private final Records records;
    private final Linked linked;
    private final int leftRows;

    /** With two files, the number of rows of the first: only pairs across the files are written then. */
    Results(Records records, Linked linked, int leftRows) {
        this.records = records;
        this.linked = linked;
        this.leftRows = leftRows;
    }

    void writeClusters(Path path) {
        try (var out = new CsvOutput(path)) {
            out.text("record_id,cluster_id\n");
            for (int place = 0; place < records.size(); place++) {
                out.id(records.ids(), place).text(",").number(linked.clusters().person(place)).text("\n");
            }
        }
    }

    void writePairs(Path path, Workers workers) {
        try (var out = new CsvOutput(path)) {
            out.text("record_id_1,record_id_2,weight,probability\n");
            for (var pairs : weighed(workers)) {
                for (int i = 0; i < pairs.size(); i++) {
                    out.id(records.ids(), pairs.left(i)).text(",").id(records.ids(), pairs.right(i)).text(",");
                    out.decimal(pairs.weight(i), 3).text(",").decimal(Model.probability(pairs.weight(i)), 6).text("\n");
                }
            }
        }
    }

    private Pairs[] weighed(Workers workers) {
        int people = linked.clusters().count();
        int[] rows = records.ids().rows();
        var lists = new Pairs[people / PEOPLE_A_TASK + 1];
        var scorers = new Scorer[workers.threads()];
        workers.each(lists.length, (task, worker) -> {
            if (scorers[worker] == null) {
                scorers[worker] = new Scorer(records, linked.model());
            }
            var pairs = new Pairs(PEOPLE_A_TASK);
            int to = Math.min(people, (task + 1) * PEOPLE_A_TASK);
            for (int person = task * PEOPLE_A_TASK + 1; person <= to; person++) {
                weigh(linked.clusters().records(person), rows, scorers[worker], pairs);
            }
            lists[task] = pairs;
        });
        return Arrays.copyOf(lists, lists.length);
    }

    private void weigh(int[] places, int[] rows, Scorer scorer, Pairs pairs) {
        for (int i = 0; i < places.length; i++) {
            for (int j = i + 1; j < places.length; j++) {
                if (leftRows == 0 || places[i] < leftRows && places[j] >= leftRows) {
                    pairs.add(places[i], places[j], scorer.weight(rows[places[i]], rows[places[j]]));
                }
            }
        }
    }
}
