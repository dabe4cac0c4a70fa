package org.together.linkage.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.together.linkage.intake.BrokenFile;

/** What was said on the command line: words, options with a value, and switches. */
final class Arguments {
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> values = new HashMap<>();

    /** Reads the words after the first; options named among the switches take no value. */
    Arguments(String[] said, Set<String> options, Set<String> switches) {
        for (int i = 1; i < said.length; i++) {
            String word = said[i];
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (switches.contains(word)) {
                values.put(word, List.of());
            } else if (!options.contains(word)) {
                throw new BrokenFile("There is no option " + word);
            } else if (i + 1 == said.length) {
                throw new BrokenFile(word + " needs a value after it");
            } else {
                values.computeIfAbsent(word, w -> new ArrayList<>()).add(said[++i]);
            }
        }
    }

    List<String> words() {
        return words;
    }

    boolean has(String option) {
        return values.containsKey(option);
    }

    List<String> all(String option) {
        return values.getOrDefault(option, List.of());
    }

    Optional<String> last(String option) {
        var all = all(option);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    Optional<Path> path(String option) {
        return last(option).map(Path::of);
    }

    /** A number, or the default. */
    double number(String option, double otherwise) {
        try {
            return last(option).map(Double::valueOf).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new BrokenFile("%s %s: it must be a number".formatted(option, last(option).orElse("")));
        }
    }
}
