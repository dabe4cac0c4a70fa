package org.together.hub.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.hub.record.Belongers;

/**
 * Keeps a family the same family as members come and go: a unit takes the id of the family most of its children, then members, were in,
 * unless it is known to be one that had become part of that.
 */
final class FamilyIds {
    private static final int CHILD_COUNTS = 100;

    private final Map<Long, Set<Long>> familiesOf;
    private final Map<Integer, Long> knownAgain;
    private final Set<Long> taken = new HashSet<>();

    /** {@code familiesOf}: person to families; {@code knownAgain}: units by their place that are a family again which was none. */
    FamilyIds(Map<Long, Set<Long>> familiesOf, Map<Integer, Long> knownAgain) {
        this.familiesOf = familiesOf;
        this.knownAgain = knownAgain;
    }

    /** In the order of the units. {@code inHand}: families with which somebody works; their ids are given before others. */
    List<Long> of(List<Formed> units, Set<Long> inHand) {
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < units.size(); i++) {
            var unit = i;
            score(units.get(i)).forEach((family, score) -> claims.add(new Claim(family, score, unit)));
        }
        claims.sort(Comparator.comparing((Claim claim) -> !inHand.contains(claim.family()))
                .thenComparing(Comparator.comparingInt(Claim::score).reversed())
                .thenComparing(Claim::family)
                .thenComparing(Claim::unit));
        var ids = new HashMap<>(knownAgain);
        for (var claim : claims) {
            if (!ids.containsKey(claim.unit()) && taken.add(claim.family())) {
                ids.put(claim.unit(), claim.family());
            }
        }
        var all = new ArrayList<Long>();
        for (var i = 0; i < units.size(); i++) {
            all.add(ids.containsKey(i) ? ids.get(i) : Id.<Family>next().value());
        }
        return all;
    }

    private Map<Long, Integer> score(Formed unit) {
        var scores = new HashMap<Long, Integer>();
        for (var belonger : unit.belongers(0)) {
            for (var family : familiesOf.getOrDefault(belonger.person(), Set.of())) {
                scores.merge(family, belonger.isChild() ? CHILD_COUNTS + 1 : 1, Integer::sum);
            }
        }
        return scores;
    }

    /** Families that no unit is any more. */
    Set<Long> dissolved(Collection<Long> known) {
        var gone = new HashSet<>(known);
        gone.removeAll(taken);
        return gone;
    }

    private record Claim(long family, int score, int unit) {}

    /** A unit with its children told apart. */
    record Formed(Unit unit, Belongings belongings) {
        List<Belongers.Belonger> belongers(long family) {
            return unit.core().stream()
                    .map(one -> new Belongers.Belonger(family, one.id(), belongings.children().contains(one)))
                    .toList();
        }
    }
}
