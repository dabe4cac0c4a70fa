package org.together.linkage.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.together.linkage.cluster.Linking;
import org.together.linkage.intake.BrokenFile;
import org.together.linkage.intake.CsvIntake;
import org.together.linkage.intake.Mapping;
import org.together.linkage.rows.Workers;

/** Links one file, or two files to each other. */
final class LinkCommand {
    private static final Set<String> OPTIONS = Set.of("--output", "--left", "--right", "--map", "--id", "--threshold", "--pairs",
            "--threads");
    private static final Set<String> SWITCHES = Set.of("--stats");

    private final Arguments arguments;
    private final PrintStream out;
    private final Progress progress;

    LinkCommand(String[] said, PrintStream out, PrintStream err) {
        arguments = new Arguments(said, OPTIONS, SWITCHES);
        this.out = out;
        progress = new Progress(err);
    }

    void run() {
        String outcome;
        try {
            outcome = link();
        } finally {
            progress.show("");
        }
        progress.say(outcome);
    }

    private String link() {
        var inputs = inputs();
        Path output = arguments.path("--output").orElseThrow(() -> new BrokenFile("Say where the clusters go: --output CLUSTERS.csv"));
        keepApart(inputs, output);
        var mapping = mapping();
        float threshold = (float) arguments.number("--threshold", Double.NaN);
        var workers = new Workers((int) arguments.number("--threads", Workers.onAllCores().threads()));
        var intake = new CsvIntake(mapping, workers, rows -> progress.show("read " + rows + " rows"));
        inputs.forEach(intake::read);
        int leftRows = intake.firstFileRows();
        var records = intake.records();
        progress.over("read");
        var linked = new Linking(records, workers, progress::over).link(threshold);
        var results = new Results(records, linked, inputs.size() > 1 ? leftRows : 0);
        results.writeClusters(output);
        arguments.path("--pairs").ifPresent(path -> results.writePairs(path, workers));
        progress.over("write");
        progress.show("");
        if (!intake.ignored().isEmpty()) {
            out.println("Columns not compared: " + String.join(", ", intake.ignored()));
        }
        if (arguments.has("--stats")) {
            new Statistics(records, linked, progress).print(out);
        }
        return "%,d records are %,d people: %s is written".formatted(records.size(), linked.clusters().count(), output);
    }

    private List<Path> inputs() {
        var inputs = new ArrayList<>(arguments.words().stream().map(Path::of).toList());
        boolean two = arguments.has("--left") && arguments.has("--right");
        if (arguments.has("--left") != arguments.has("--right") || two == !inputs.isEmpty() || inputs.size() > 1) {
            throw new BrokenFile("Name one INPUT.csv, or two files with --left A.csv --right B.csv");
        }
        arguments.path("--left").ifPresent(inputs::add);
        arguments.path("--right").ifPresent(inputs::add);
        return inputs;
    }

    /** What is read is not written over, nor is one result by the other. */
    private void keepApart(List<Path> inputs, Path output) {
        var taken = new ArrayList<>(inputs.stream().map(path -> path.toAbsolutePath().normalize()).toList());
        for (var path : Stream.of(Optional.of(output), arguments.path("--pairs")).flatMap(Optional::stream).toList()) {
            var file = path.toAbsolutePath().normalize();
            if (taken.contains(file)) {
                throw new BrokenFile(path + " is named twice: results go to files of their own");
            }
            taken.add(file);
        }
    }

    private Mapping mapping() {
        var mapping = new Mapping();
        arguments.all("--map").forEach(mapping::map);
        arguments.last("--id").ifPresent(mapping::id);
        return mapping;
    }
}
