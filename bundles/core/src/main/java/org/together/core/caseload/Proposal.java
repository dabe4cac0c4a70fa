package org.together.core.caseload;

import java.util.List;
import java.util.Set;

/** One advocate proposed for a family: how well they fit (more is better), and every reason for and against in words. */
public record Proposal(Profile profile, int fit, List<String> inFavour, List<String> against) {

    /** What the family wishes of its advocate: skills in the council's words, and the account of somebody it asks for, or empty. */
    public record Wish(Set<String> skills, String account) {
        public static final Wish NONE = new Wish(Set.of(), "");
    }
}
