package org.together.casework.caseload;

import java.util.ArrayList;
import java.util.List;
import org.together.core.caseload.CaseLine.Weight;
import org.together.core.casework.Case;
import org.together.core.casework.Stage;
import org.together.core.family.Family;

/** How heavy a family is for its advocate: one, and one more for each thing that makes it heavier. */
final class Weights {
    private static final int MANY_CHILDREN = 4;
    private static final int MANY_SERVICES = 6;

    private Weights() {}

    static Weight of(Case kept, Family family, long services, boolean isIntensive) {
        var heavier = new ArrayList<String>();
        if (isIntensive) {
            heavier.add("intensive level");
        }
        if (family.children().count() >= MANY_CHILDREN) {
            heavier.add(family.children().count() + " children");
        }
        if (services >= MANY_SERVICES) {
            heavier.add(services + " services involved");
        }
        var isEnding = kept.stage() == Stage.CLOSING;
        return new Weight(isEnding ? 1 : 1 + heavier.size(), words(isEnding, heavier));
    }

    private static String words(boolean isEnding, List<String> heavier) {
        if (isEnding) {
            return "closing";
        }
        return heavier.isEmpty() ? "ordinary" : String.join(", ", heavier);
    }
}
