package org.together.linkage.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.linkage.intake.BrokenFile;

/** Which group every record is in, as a file of two columns without quotes tells it. */
public record Groupings(List<String> titles, List<String> ids) {

    /** Reads the file; its header is skipped. */
    public static Groupings read(Path file) {
        var titles = new ArrayList<String>();
        var ids = new ArrayList<String>();
        try (var lines = Files.lines(file)) {
            lines.skip(1).forEach(line -> {
                int comma = line.lastIndexOf(',');
                ids.add(line.substring(0, Math.max(comma, 0)));
                titles.add(line.substring(comma + 1));
            });
        } catch (IOException e) {
            throw new BrokenFile(file + " cannot be read");
        }
        return new Groupings(titles, ids);
    }

    /** Groups as numbers, in its own order. */
    public int[] groups() {
        var numbers = new HashMap<String, Integer>();
        return titles.stream().mapToInt(title -> numbers.computeIfAbsent(title, t -> numbers.size())).toArray();
    }

    /** Groups as numbers, in the order of another's records. */
    public int[] inOrderOf(Groupings other) {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < ids.size(); row++) {
            rows.put(ids.get(row), row);
        }
        int[] mine = groups();
        return other.ids.stream().mapToInt(id -> mine[Optional.ofNullable(rows.get(id)).orElseThrow(() ->
                new BrokenFile("There is no record " + id))])
                .toArray();
    }
}
