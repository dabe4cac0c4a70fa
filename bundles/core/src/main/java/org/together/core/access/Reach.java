package org.together.core.access;

import java.util.Optional;
import java.util.Set;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * What somebody may see of a list: nothing when {@code decision} refuses; otherwise families of these localities
 * (empty: all of the area) except those left out, which must leave no trace in lines, counts or filters.
 */
public record Reach(Decision decision, Set<String> localities, Set<Id<Family>> leftOut) {

    public boolean includes(Id<Family> family, Optional<String> locality) {
        return decision.isAllowed() && !leftOut.contains(family) && isWithinReach(locality);
    }

    private boolean isWithinReach(Optional<String> locality) {
        return localities.isEmpty() || locality.filter(localities::contains).isPresent();
    }
}
