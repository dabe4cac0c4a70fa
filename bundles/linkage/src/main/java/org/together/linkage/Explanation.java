package org.together.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why two records were brought together or kept apart. The weights of the reasons and the start add up to the whole weight; the start is
 * what any two records weigh before they are looked at.
 */
public record Explanation(List<Reason> reasons, double start, double weight, double probability, String otherwise) {

    public Explanation {
        reasons = List.copyOf(reasons);
    }

    /** The reasons in one line, the weightiest first. */
    public String inWords() {
        return reasons.stream().sorted(Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight()))).map(Reason::words)
                .collect(Collectors.joining(", "));
    }
}
