package org.together.core.assessment;

import java.util.ArrayList;
import java.util.List;

/** Steps on which a family says how something is going; the last is the best. Readings keep the words of their step. */
public final class Scale {
    /** The platform's own. */
    public static final Scale STANDARD = of(
            "together.going",
            "How it is going",
            "Things are very hard",
            "Things are very hard, with some help",
            "Hard most of the time",
            "Hard more often than not",
            "Hard and good about the same",
            "Good more often than not",
            "Good most of the time",
            "Good, with a little help",
            "Good without help",
            "Things are going well");

    private final String id;
    private final String title;
    private final List<String> steps;

    private Scale(String id, String title, List<String> steps) {
        this.id = id;
        this.title = title;
        this.steps = List.copyOf(steps);
    }

    /** {@code steps} from the hardest, which is 1, to the best. */
    public static Scale of(String id, String title, String... steps) {
        return new Scale(id, title, List.of(steps));
    }

    /** The same scale with another word for one step. */
    public Scale with(int step, String words) {
        var others = new ArrayList<>(steps);
        others.set(step - 1, words);
        return new Scale(id, title, others);
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public int best() {
        return steps.size();
    }

    public boolean has(int step) {
        return step >= 1 && step <= steps.size();
    }

    /** What a step says. */
    public String words(int step) {
        return steps.get(step - 1);
    }

    @Override
    public String toString() {
        return id;
    }
}
