package org.together.linkage.compare;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.together.linkage.benchmark.County;
import org.together.linkage.cluster.Linking;
import org.together.linkage.intake.CsvIntake;
import org.together.linkage.intake.Mapping;
import org.together.linkage.model.KeptModel;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.RecordIds;
import org.together.linkage.rows.Workers;

/**
 * Writes {@code shipped.txt}: parameters learned from a made-up county without its sources, names as common as in Britain
 * ({@code names.txt}: place of the column, name, share of people in ten thousand), all else as rare as in a county of a few
 * hundred thousand people, and the start and threshold of a small one. Arguments: a folder to work in, and the file to write.
 */
public final class ShippedMeasure {
    private static final int ROWS = 200_000;
    private static final String SMALL_COUNTY = "20000 2.0E8 30000.0 24000.0 1.0 ";
    /** The made-up county knows no double-barrelled and no former surnames. */
    private static final String JOINED_OR_FORMER = "0.01 0.02 ";
    private static final Map<Integer, Integer> BITS = Map.ofEntries(Map.entry(0, 9), Map.entry(1, 8), Map.entry(2, 11), Map.entry(3, 11),
            Map.entry(4, 15), Map.entry(5, 1), Map.entry(6, 1), Map.entry(7, 16), Map.entry(8, 14), Map.entry(9, 17), Map.entry(10, 18),
            Map.entry(11, 18), Map.entry(12, 18));

    private ShippedMeasure() {
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var file = folder.resolve("county.csv");
        new County(7, 2).write(ROWS, file, folder.resolve("truth.csv"));
        var plain = Files.readAllLines(file).stream().map(line -> line.replaceFirst(",[^,]*,", ",")).toList();
        Files.write(file, plain);
        var records = new CsvIntake(new Mapping(), Workers.onAllCores(), rows -> { }).read(file).records();
        var linked = new Linking(records, Workers.onAllCores(), phase -> { }).link();
        var text = new StringWriter();
        try (var out = new PrintWriter(text)) {
            KeptModel.of(linked.model(), ROWS).write(out);
        }
        Files.write(Path.of(arguments[1]), shipped(text.toString().lines().toList()), StandardCharsets.UTF_8);
    }

    private static List<String> shipped(List<String> learned) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(learned.get(0));
        lines.add(SMALL_COUNTY + learned.get(1).split(" ")[5]);
        int field = -1;
        int level = 0;
        for (int i = 2; !learned.get(i).startsWith(Column.title(0) + " "); i++) {
            boolean next = learned.get(i).startsWith("shared");
            field += next ? 1 : 0;
            level = next ? 0 : level + 1;
            boolean unknown = field == Field.SURNAME && (level == 3 || level == 4);
            lines.add(unknown ? JOINED_OR_FORMER + learned.get(i).split(" ")[2] : learned.get(i));
        }
        for (int place = 0; place < Column.KNOWN; place++) {
            var names = names(place);
            lines.add(Column.title(place) + " " + names.size() + " " + (float) BITS.get(place));
            lines.addAll(names);
        }
        return lines;
    }

    private static List<String> names(int place) throws IOException {
        var records = new Records(new RecordIds(), 0);
        var names = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of("src/test/resources/names.txt"))) {
            String[] parts = line.split(" ");
            if (Integer.parseInt(parts[0]) == Math.min(place, 2) && place < 4 && place != 1) {
                byte[] name = parts[1].getBytes(StandardCharsets.UTF_8);
                int code = records.code(place, name, 0, name.length);
                names.add(records.contentOf(place, code) + " " + (float) (Math.log(10_000 / Double.parseDouble(parts[2])) / Math.log(2)));
            }
        }
        return names;
    }
}
