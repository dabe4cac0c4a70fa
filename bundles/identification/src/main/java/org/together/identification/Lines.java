package org.together.identification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.together.core.criteria.Verdict.Flag;
import org.together.core.identification.IdentifiedFamily.Kept;

/** Writes what was found as text, a line each with tabs between, so that a family found is one row and a list one read. */
final class Lines {
    private static final String TAB = "\t";
    private static final String BAR = "|";

    private Lines() {}

    static String list(Collection<String> items) {
        return items.stream().map(Lines::plain).collect(Collectors.joining("\n"));
    }

    static List<String> items(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split("\n"));
    }

    /** With a bar before and after each, to be looked for by {@link #bar}. */
    static String bars(Collection<String> items) {
        return items.isEmpty() ? "" : items.stream().map(Lines::bare).collect(Collectors.joining(BAR, BAR, BAR));
    }

    static String bar(String item) {
        return BAR + bare(item) + BAR;
    }

    static List<String> barred(String written) {
        return Arrays.stream(written.split("[|]")).filter(title -> !title.isEmpty()).toList();
    }

    static String flagged(List<Flag> flags) {
        return list(flags.stream().map(flag -> row(flag.id(), flag.title(), flag.reason())).toList(), "\n");
    }

    static List<Flag> flags(String written) {
        return items(written).stream().map(line -> line.split(TAB, -1)).map(cell -> new Flag(cell[0], cell[1], cell[2])).toList();
    }

    static String keep(List<Kept> kept) {
        return list(kept.stream().map(Lines::keep).toList(), "\n");
    }

    static List<Kept> kept(String written) {
        return items(written).stream().map(line -> kept(line.split(TAB, -1))).toList();
    }

    /** At most so many characters. */
    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static String keep(Kept one) {
        var facts = one.facts().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return row(one.criterion(), one.title(), one.headline(), one.reason(), facts);
    }

    private static Kept kept(String[] cell) {
        var facts = new ArrayList<Long>();
        for (var id : cell[4].isEmpty() ? new String[0] : cell[4].split(" ")) {
            facts.add(Long.valueOf(id));
        }
        return new Kept(cell[0], cell[1], cell[2], cell[3], List.copyOf(facts));
    }

    private static String row(String... cells) {
        return Arrays.stream(cells).map(Lines::plain).collect(Collectors.joining(TAB));
    }

    private static String list(List<String> rows, String between) {
        return String.join(between, rows);
    }

    private static String plain(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    private static String bare(String text) {
        return plain(text).replace('|', '/');
    }
}
