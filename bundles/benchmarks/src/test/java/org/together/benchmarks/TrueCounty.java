package org.together.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who each row of a county's files is really about: the people of its rows in order, by file and row (the header is 1). */
final class TrueCounty {
    private final Map<String, List<long[]>> files = new HashMap<>();

    TrueCounty(Path folder) throws IOException {
        for (var line : Files.readAllLines(folder.resolve("truth.csv")).stream().skip(1).toList()) {
            var cells = line.split(",", -1);
            var other = cells[3].isEmpty() ? 0 : Long.parseLong(cells[3]);
            files.computeIfAbsent(cells[0], any -> new ArrayList<>()).add(new long[] {
                Long.parseLong(cells[1]), Long.parseLong(cells[2]), other
            });
        }
    }

    /** The people of a file's rows without those of rows that were refused: of each row the first, then the other if there is one. */
    List<long[]> of(String file, Set<Long> refused) {
        return files.get(file).stream().filter(row -> !refused.contains(row[0])).toList();
    }
}
