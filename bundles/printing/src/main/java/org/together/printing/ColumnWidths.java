package org.together.printing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.together.core.print.Block;

/** How wide each column of a table is, in percent: by what it holds, so that no sentence stands a word a line. */
final class ColumnWidths {
    private static final int LEAST = 18;
    private static final int MOST = 44;

    private ColumnWidths() {}

    static List<Integer> of(Block.Table table) {
        var needed = IntStream.range(0, table.headers().size()).map(column -> needed(table, column)).toArray();
        var all = IntStream.of(needed).sum();
        return IntStream.of(needed).mapToObj(one -> one * 100 / all).toList();
    }

    private static int needed(Block.Table table, int column) {
        var longest = Stream.concat(Stream.of(table.headers()), table.rows().stream())
                .map(row -> row.get(column))
                .flatMap(String::lines)
                .mapToInt(String::length)
                .max()
                .orElse(LEAST);
        return Math.clamp(longest, LEAST, MOST);
    }
}
