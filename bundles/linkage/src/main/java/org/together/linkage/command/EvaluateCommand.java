package org.together.linkage.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Set;
import org.together.linkage.benchmark.Accuracy;
import org.together.linkage.compare.Records;
import org.together.linkage.intake.BrokenFile;
import org.together.linkage.intake.CsvIntake;
import org.together.linkage.intake.Mapping;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.Workers;

/** Measures clusters that were written against the truth. */
final class EvaluateCommand {
    private final Arguments arguments;
    private final PrintStream out;

    EvaluateCommand(String[] said, PrintStream out) {
        arguments = new Arguments(said, Set.of("--truth", "--id"), Set.of());
        this.out = out;
    }

    void run() {
        if (arguments.words().size() != 2) {
            throw new BrokenFile("Name two files: evaluate TRUTH.csv CLUSTERS.csv");
        }
        var truth = read(arguments.words().get(0), arguments.last("--id").orElse(Column.RECORD_ID), arguments.last("--truth")
                .orElse("person_id"));
        var found = read(arguments.words().get(1), Column.RECORD_ID, "cluster_id");
        var clusters = new HashMap<String, Integer>();
        for (int row = 0; row < found.size(); row++) {
            clusters.put(id(found, row), found.cell(row, Column.KNOWN));
        }
        int[] people = new int[truth.size()];
        int[] numbers = new int[truth.size()];
        for (int row = 0; row < people.length; row++) {
            String id = id(truth, row);
            people[row] = truth.cell(row, Column.KNOWN);
            numbers[row] = java.util.Optional.ofNullable(clusters.get(id))
                    .orElseThrow(() -> new BrokenFile("%s has no record %s".formatted(arguments.words().get(1), id)));
        }
        print(out, Accuracy.of(people, numbers));
    }

    private static String id(Records records, int row) {
        return records.ids().value(records.ids().place(row));
    }

    private static Records read(String file, String id, String group) {
        var mapping = new Mapping();
        mapping.id(id);
        mapping.map("other1=" + group);
        return new CsvIntake(mapping, Workers.onAllCores(), rows -> { }).read(Path.of(file)).records();
    }

    static void print(PrintStream out, Accuracy accuracy) {
        out.printf("%-10s %10s %10s %10s%n", "", "precision", "recall", "F1");
        var pairs = accuracy.pairs();
        var whole = accuracy.whole();
        out.printf("%-10s %10.4f %10.4f %10.4f%n", "pairs", pairs.precision(), pairs.recall(), pairs.f1());
        out.printf("%-10s %10.4f %10.4f %10.4f%n", "clusters", accuracy.clusterPrecision(), accuracy.clusterRecall(), accuracy.clusterF1());
        out.printf("%-10s %10.4f %10.4f %10.4f%n", "whole", whole.precision(), whole.recall(), whole.f1());
    }
}
