package org.together.core.identity;

import java.util.List;

/**
 * What speaks for and against two descriptions being one person. Weights are in bits: each more doubles the odds, 0 is as
 * likely as not. {@code words} is the whole in one line, the weightiest first.
 */
public record Likeness(double weight, double probability, String words, List<Aspect> aspects) {

    /** One field: how far it agrees, in words, and how much that weighs. */
    public record Aspect(String field, String words, double weight) {}
}
