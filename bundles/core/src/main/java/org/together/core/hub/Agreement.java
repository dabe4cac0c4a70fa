package org.together.core.hub;

/**
 * Of the people whom a feed and another one know: how many both say something of, and of how many they say the same. A feed compared with
 * itself: people whom it describes in more than one way.
 */
public record Agreement(String otherFeed, String otherTitle, Aspect aspect, long both, long same) {
    public long different() {
        return both - same;
    }

    /** From 0 to 1; 1 when there is nothing to compare. */
    public double share() {
        return both == 0 ? 1 : (double) same / both;
    }
}
