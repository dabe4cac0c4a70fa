package org.together.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.together.linkage.model.Model;

/**
 * Why two records were brought together or kept apart. The weights of the reasons and the start add up to the whole weight; the start is
 * what any two records weigh before they are looked at.
 */
public record Explanation(List<Reason> reasons, double start, double weight, double probability, String otherwise) {
    private static final Reason LEFT = new Reason("caution", "too contradictory or too little to be joined without a decision", 0);

    public Explanation {
        reasons = List.copyOf(reasons);
    }

    /** The same, of which the machine makes nothing however much it weighs. */
    Explanation leftToSomebody() {
        var more = new ArrayList<>(reasons);
        more.add(LEFT);
        return new Explanation(more, start, weight, probability, otherwise);
    }

    /** The same with what an agency's own numbers say, if they say anything. */
    Explanation with(String field, double bits) {
        if (bits == 0) {
            return this;
        }
        var more = new ArrayList<>(reasons);
        more.add(new Reason(field, bits > 0 ? "same number at the agency" : "different numbers at one agency", bits));
        return new Explanation(more, start, weight + bits, Model.probability(weight + bits), otherwise);
    }

    /** The reasons in one line, the weightiest first. */
    public String inWords() {
        return reasons.stream().sorted(Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight()))).map(Reason::words)
                .collect(Collectors.joining(", "));
    }
}
