package org.together.linkage.command;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.together.linkage.benchmark.Accuracy;
import org.together.linkage.benchmark.County;
import org.together.linkage.benchmark.Groupings;
import org.together.linkage.benchmark.OldBooks;
import org.together.linkage.intake.BrokenFile;

/** Makes up counties, links each from a cold start in a process of its own, and prints accuracy, time and memory in a table. */
final class BenchmarkCommand {
    private static final String LINE = "%-28s %9s | %6s %6s %6s | %6s %6s %6s | %6s | %7s %7s %7s%n";
    private static final String FEBRL = "--id rec_id --map forename=given_name --map dob=date_of_birth --map address=address_1"
            + " --map other1=soc_sec_id --map other2=suburb --map other3=street_number --map other4=address_2 --map other5=state";
    private static final String NO_NUMBERS = "record_id,source,forename,middle_names,surname,dob,sex,address,postcode";

    private static final int BOOK_ROWS = 50_000;

    private final Arguments arguments;
    private final PrintStream out;
    private Path folder = Path.of("");
    private String statistics = "";

    BenchmarkCommand(String[] said, PrintStream out) {
        arguments = new Arguments(said, Set.of("--febrl"), Set.of("--whole"));
        this.out = out;
    }

    void run() {
        out.printf(LINE, "", "", "", "pairs", "", "", "cluster", "", "", "whole", "", "core", "peak");
        out.printf(LINE, "data", "rows", "prec", "recall", "F1", "prec", "recall", "F1", "F1", "seconds", "seconds", "MB");
        try {
            folder = Files.createTempDirectory("linkage");
            if (arguments.has("--febrl")) {
                febrl(arguments.path("--febrl").orElseThrow());
            }
            books(1);
            books(2);
            for (String rows : arguments.words().isEmpty() ? List.of("100000", "1000000") : arguments.words()) {
                county(rows, 1);
                county(rows, 4);
            }
            if (arguments.has("--whole")) {
                county("5000000", 1);
                standing();
            }
        } catch (IOException e) {
            throw new BrokenFile("The benchmark needs a folder for its files: " + e.getMessage());
        }
    }

    private void febrl(Path data) throws IOException {
        String left = data.resolve("dataset4a.csv").toString();
        String right = data.resolve("dataset4b.csv").toString();
        var command = new ArrayList<>(List.of("--left", left, "--right", right));
        command.addAll(List.of(FEBRL.split(" ")));
        var found = Groupings.read(measure(command));
        var truth = new Groupings(found.ids().stream().map(id -> id.split("-")[1]).toList(), found.ids());
        print("FEBRL4", found, truth);
    }

    private void books(int errors) throws IOException {
        var file = folder.resolve("books.csv");
        var truth = folder.resolve("truth.csv");
        new OldBooks(3, errors).write(BOOK_ROWS, file, truth);
        var found = measure(List.of(file.toString(), "--map", "other1=birth_place", "--map", "other2=occupation"));
        print("old books, errors " + errors, Groupings.read(found), Groupings.read(truth));
    }

    /** In a Java of its own with room for the cards; it says its lines itself. */
    private void standing() throws IOException {
        start(List.of("-Xmx8g"), List.of("cards", "1000000"));
        statistics.lines().forEach(out::println);
        start(List.of("-Xmx8g"), List.of("cards", "1500000", "--new", "1"));
        statistics.lines().filter(line -> line.startsWith("search")).forEach(out::println);
    }

    private void county(String rows, int errors) throws IOException {
        if (!rows.matches("[1-9][0-9]{0,8}")) {
            throw new BrokenFile("Say how many rows: benchmark 100000 1000000");
        }
        var file = folder.resolve("county.csv");
        var truth = folder.resolve("truth.csv");
        new County(7, errors).write(Integer.parseInt(rows), file, truth);
        print("county, errors " + errors, Groupings.read(measure(List.of(file.toString()))), Groupings.read(truth));
        String ignored = "no_";
        String header = NO_NUMBERS + "," + ignored + "nhs," + ignored + "upn," + ignored + "nino\n";
        var bare = folder.resolve("bare.csv");
        try (var in = Files.newInputStream(file); var to = Files.newOutputStream(bare)) {
            while (in.read() != '\n') {
                continue;
            }
            to.write(header.getBytes(StandardCharsets.US_ASCII));
            in.transferTo(to);
        }
        print("county, errors " + errors + ", no numbers", Groupings.read(measure(List.of(bare.toString()))), Groupings.read(truth));
    }

    private Path measure(List<String> options) throws IOException {
        var clusters = folder.resolve("clusters.csv");
        var words = new ArrayList<>(List.of("link"));
        words.addAll(options);
        words.addAll(List.of("--output", clusters.toString(), "--stats"));
        start(List.of(), words);
        return clusters;
    }

    private void start(List<String> javaOptions, List<String> words) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        var command = new ArrayList<>(List.of(java));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Command.class.getName()));
        command.addAll(words);
        var report = new File(folder.toFile(), "stats.txt");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(report).start();
        try {
            if (process.waitFor() != 0) {
                throw new BrokenFile(Files.readString(report.toPath()).strip());
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new BrokenFile("The benchmark was interrupted");
        }
        statistics = Files.readString(report.toPath());
    }

    private void print(String data, Groupings found, Groupings truth) {
        var a = Accuracy.of(truth.inOrderOf(found), found.groups());
        String[] all = statistics.lines().filter(l -> l.startsWith("all ")).findFirst().orElse("all - -").split(" +");
        String[] write = statistics.lines().filter(l -> l.startsWith("write ")).findFirst().orElse("write - - -").split(" +");
        var pairs = a.pairs();
        out.printf(LINE, data, found.ids().size(), share(pairs.precision()), share(pairs.recall()), share(pairs.f1()),
                share(a.clusterPrecision()), share(a.clusterRecall()), share(a.clusterF1()),
                share(a.whole().f1()), all[1], all[2], write[3]);
    }

    private static String share(double share) {
        return "%.4f".formatted(share);
    }
}
