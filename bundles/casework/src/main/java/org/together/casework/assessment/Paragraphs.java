package org.together.casework.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts together two texts that were both written on a third, paragraph by paragraph. Where only one changed a passage, that change stands;
 * where both added in the same place, both additions do; where both changed the same words, the texts clash there.
 */
final class Paragraphs {
    private final List<String> base;
    private final List<String> theirs;
    private final List<String> yours;
    private final List<String> merged = new ArrayList<>();
    private boolean clash;

    private Paragraphs(String base, String theirs, String yours) {
        this.base = split(base);
        this.theirs = split(theirs);
        this.yours = split(yours);
        walk();
    }

    static Paragraphs merge(String base, String theirs, String yours) {
        return new Paragraphs(base, theirs, yours);
    }

    /** The one text, or empty when they clash. */
    Optional<String> together() {
        return clash ? Optional.empty() : Optional.of(both());
    }

    /** One text that has everything of both: where they clash, theirs first. */
    String both() {
        return String.join("\n", merged);
    }

    private void walk() {
        var inTheirs = partners(base, theirs);
        var inYours = partners(base, yours);
        var from = new int[3];
        for (var anchor = 0; anchor <= base.size(); anchor++) {
            var isEnd = anchor == base.size();
            if (isEnd || inTheirs[anchor] >= 0 && inYours[anchor] >= 0) {
                var theirEnd = isEnd ? theirs.size() : inTheirs[anchor];
                var yourEnd = isEnd ? yours.size() : inYours[anchor];
                passage(base.subList(from[0], anchor), theirs.subList(from[1], theirEnd), yours.subList(from[2], yourEnd));
                if (!isEnd) {
                    merged.add(base.get(anchor));
                }
                from = new int[] {anchor + 1, theirEnd + 1, yourEnd + 1};
            }
        }
    }

    private void passage(List<String> was, List<String> their, List<String> your) {
        if (their.equals(your) || your.equals(was)) {
            merged.addAll(their);
        } else if (their.equals(was)) {
            merged.addAll(your);
        } else {
            // Nothing blank is lost by standing between two additions.
            clash |= !isBlank(was);
            merged.addAll(their);
            your.stream().filter(paragraph -> paragraph.isBlank() || !their.contains(paragraph)).forEach(merged::add);
        }
    }

    private static boolean isBlank(List<String> paragraphs) {
        return paragraphs.stream().allMatch(String::isBlank);
    }

    /** For each paragraph of {@code left} its place in {@code right} in a longest common sequence, or -1. */
    private static int[] partners(List<String> left, List<String> right) {
        var longest = new int[left.size() + 1][right.size() + 1];
        for (var i = left.size() - 1; i >= 0; i--) {
            for (var j = right.size() - 1; j >= 0; j--) {
                longest[i][j] = left.get(i).equals(right.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var partners = new int[left.size()];
        Arrays.fill(partners, -1);
        for (int i = 0, j = 0; i < left.size() && j < right.size(); ) {
            if (left.get(i).equals(right.get(j))) {
                partners[i++] = j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return partners;
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Stream.of(text.split("\n", -1)).map(String::stripTrailing).collect(Collectors.toList());
    }
}
