package org.together.identification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a list of families can be narrowed to: the localities, headlines and flags that occur in it. */
record Choices(List<String> localities, List<String> headlines, List<String> flags) {

    /** As the run keeps them of itself. */
    static Choices of(RunRow run) {
        return new Choices(run.localitiesFound(), run.headlinesFound(), run.flagsFound());
    }

    /** Gathers them from rows of locality, headlines and flags. */
    static final class Seen {
        private final Set<String> localities = new TreeSet<>();
        private final Set<String> headlines = new HashSet<>();
        private final Set<String> flags = new TreeSet<>();

        void add(Object[] row) {
            if (row[0] instanceof String locality) {
                localities.add(locality);
            }
            headlines.addAll(Lines.barred((String) row[1]));
            flags.addAll(Lines.barred((String) row[2]));
        }

        /** Headlines in the order of the run's framework. */
        Choices in(RunRow run) {
            var inOrder = run.headlinesFound().stream().filter(headlines::contains).toList();
            return new Choices(List.copyOf(localities), inOrder, List.copyOf(flags));
        }
    }
}
