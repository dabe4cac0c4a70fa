package org.together.core.agreement;

import java.util.List;
import org.together.core.family.Id;

/** A problem that a programme found in the family, why, and the goals there are for it; without any it has "no goal yet". */
public record Problem(String id, String title, String because, List<Id<Goal>> goals) {

    public boolean isWithoutGoal() {
        return goals.isEmpty();
    }
}
