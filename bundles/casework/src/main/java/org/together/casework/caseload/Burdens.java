package org.together.casework.caseload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.casework.Case;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** How many families each advocate has and how heavy they are together. Families hidden from the viewer do not count. */
@Component(service = Burdens.class)
public final class Burdens {
    private final Spells spells;
    private final Levels levels;
    private final Gate gate;

    @Activate
    public Burdens(@Reference Spells spells, @Reference Levels levels, @Reference Gate gate) {
        this.spells = spells;
        this.levels = levels;
        this.gate = gate;
    }

    /** Families and weight of one advocate. */
    record Burden(int families, int weight) {
        static final Burden NONE = new Burden(0, 0);

        Burden and(int points) {
            return new Burden(families + 1, weight + points);
        }
    }

    /** By account. */
    Map<String, Burden> all(Viewer viewer) {
        var hidden = gate.reach(viewer, Action.ALLOCATE).leftOut();
        List<Case> cases = spells.told(spells.allOpen()).stream()
                .filter(kept -> kept.advocate().isPresent() && !hidden.contains(kept.family()))
                .toList();
        Map<Id<Family>, Family> families = gate.forSums(cases.stream().map(Case::family).toList()).stream()
                .collect(Collectors.toMap(Family::id, family -> family));
        var burdens = new HashMap<String, Burden>();
        for (var kept : cases) {
            var family = families.get(kept.family());
            if (family != null) {
                var points = new Picture(kept, family).weight(levels.isIntensive(kept.level())).points();
                burdens.merge(kept.advocate().orElseThrow().account(), Burden.NONE.and(points), (sum, one) -> sum.and(one.weight()));
            }
        }
        return burdens;
    }
}
