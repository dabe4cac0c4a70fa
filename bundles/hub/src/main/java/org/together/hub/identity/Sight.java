package org.together.hub.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.CouncilTime;
import org.together.core.access.Reach;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyReader;
import org.together.hub.record.Belongers;
import org.together.hub.record.Belongers.Belonger;
import org.together.hub.record.Unseen;

/**
 * Which people a viewer may know of: nobody who belongs to a family that is kept from them, now or as somebody who lives
 * elsewhere; with an account limited to localities, only those of a family there.
 */
final class Sight {
    private final Reach reach;
    private final FamilyReader families;
    private final Belongers belongers;
    private final LocalDate today = CouncilTime.today();
    private final Set<Long> hidden;

    Sight(Reach reach, FamilyReader families, Belongers belongers) {
        this.reach = reach;
        this.families = families;
        this.belongers = belongers;
        hidden = Unseen.people(reach, belongers, families, today);
    }

    Set<Long> hiddenPeople() {
        return hidden;
    }

    /** Those of the people whom the viewer may know of. */
    Set<Long> of(Collection<Long> people) {
        var seen = new HashSet<>(people);
        seen.removeAll(hidden);
        if (!reach.localities().isEmpty()) {
            seen.retainAll(withinReach(seen));
        }
        return seen;
    }

    private Set<Long> withinReach(Collection<Long> people) {
        var belonging = belongers.ofPeople(people);
        var ids = belonging.stream().map(Belonger::family).distinct().map(Id::<Family>of).toList();
        var near = families.families(ids, today).stream()
                .filter(family -> reach.includes(family.id(), family.locality()))
                .map(family -> family.id().value())
                .collect(Collectors.toSet());
        return belonging.stream().filter(one -> near.contains(one.family())).map(Belonger::person).collect(Collectors.toSet());
    }
}
