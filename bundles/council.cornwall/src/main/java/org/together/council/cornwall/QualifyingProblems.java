package org.together.council.cornwall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Headline;
import org.together.core.criteria.Picture;
import org.together.core.family.Fact;
import org.together.core.family.Id;
import org.together.core.family.Membership;
import org.together.core.family.Person;

/**
 * The headline problems that count. An adult with parenting responsibilities who does not live with the children may account for only one
 * of them (guidance read in Surrey): problems resting on nobody else count once for each such adult.
 */
record QualifyingProblems(List<Headline> counted, List<Headline> possible) {

    static QualifyingProblems of(Picture picture, boolean elsewhereCountsOnce) {
        var elsewhere = elsewhereCountsOnce ? elsewhere(picture) : Set.<Id<Person>>of();
        var counted = new ArrayList<Headline>();
        var resting = new ArrayList<Resting>();
        for (var headline : picture.met()) {
            var who = restingOn(picture, headline, elsewhere);
            if (who.isEmpty()) {
                counted.add(headline);
            } else {
                resting.add(new Resting(headline, who));
            }
        }
        var once = best(resting, Set.of());
        counted.addAll(once);
        return new QualifyingProblems(inOrder(picture, counted), possible(picture, counted));
    }

    /** A problem that rests on these adults and nobody else. */
    private record Resting(Headline headline, Set<Id<Person>> adults) {}

    private static Set<Id<Person>> elsewhere(Picture picture) {
        return picture.family().memberships().stream()
                .filter(membership -> !membership.isResident() && !membership.person().isChild())
                .map(Membership::person)
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /** Those living elsewhere on whom the problem rests, or nobody when anybody else has it too. */
    private static Set<Id<Person>> restingOn(Picture picture, Headline headline, Set<Id<Person>> elsewhere) {
        var adults = new HashSet<Id<Person>>();
        for (var need : headline.needs()) {
            var finding = picture.findings().get(need);
            if (finding == null || !finding.isMet()) {
                continue;
            }
            if (finding.evidence().isEmpty() || !finding.evidence().stream().allMatch(fact -> isOf(fact, elsewhere))) {
                return Set.of();
            }
            finding.evidence().forEach(fact -> adults.add(fact.person().orElseThrow()));
        }
        return adults;
    }

    private static boolean isOf(Fact fact, Set<Id<Person>> people) {
        return fact.person().filter(people::contains).isPresent();
    }

    /** The most problems that can be given to different adults. */
    private static List<Headline> best(List<Resting> resting, Set<Id<Person>> taken) {
        if (resting.isEmpty()) {
            return List.of();
        }
        var first = resting.getFirst();
        var rest = resting.subList(1, resting.size());
        var best = best(rest, taken);
        for (var adult : first.adults) {
            if (!taken.contains(adult)) {
                var more = new HashSet<>(taken);
                more.add(adult);
                var with = new ArrayList<Headline>(List.of(first.headline));
                with.addAll(best(rest, more));
                best = with.size() > best.size() ? with : best;
            }
        }
        return best;
    }

    /** Not counted, but something under it is not known. */
    private static List<Headline> possible(Picture picture, List<Headline> counted) {
        return picture.version().headlines().stream()
                .filter(headline -> !counted.contains(headline))
                .filter(headline -> headline.needs().stream().anyMatch(need -> isUnknown(picture.findings().get(need))))
                .toList();
    }

    private static boolean isUnknown(@org.jspecify.annotations.Nullable Finding finding) {
        return finding == null || finding.isUnknown();
    }

    private static List<Headline> inOrder(Picture picture, List<Headline> counted) {
        return picture.version().headlines().stream().filter(counted::contains).toList();
    }
}
