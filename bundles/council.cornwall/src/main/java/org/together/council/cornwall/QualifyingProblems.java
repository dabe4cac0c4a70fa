package org.together.council.cornwall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.together.core.criteria.Headline;
import org.together.core.criteria.Picture;
import org.together.core.family.Fact;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * The headline problems that count. An adult with parenting responsibilities who does not live with the children may account for only one
 * of them (guidance read in Surrey): problems resting on nobody else count once for each such adult.
 */
record QualifyingProblems(List<Headline> counted, List<Headline> possible, int discounted) {

    static QualifyingProblems of(Picture picture, boolean elsewhereCountsOnce) {
        var met = picture.met();
        var elsewhere = elsewhereCountsOnce ? elsewhere(picture) : Set.<Id<Person>>of();
        var counted = elsewhere.isEmpty() ? met : counted(picture, met, elsewhere);
        return new QualifyingProblems(counted, possible(picture, counted), met.size() - counted.size());
    }

    private static List<Headline> counted(Picture picture, List<Headline> met, Set<Id<Person>> elsewhere) {
        var counted = new ArrayList<Headline>();
        var resting = new ArrayList<Resting>();
        for (var headline : met) {
            var who = restingOn(picture, headline, elsewhere);
            if (who.isEmpty()) {
                counted.add(headline);
            } else {
                resting.add(new Resting(headline, who));
            }
        }
        counted.addAll(best(resting, Set.of()));
        return met.stream().filter(counted::contains).toList();
    }

    /** A problem that rests on these adults and nobody else. */
    private record Resting(Headline headline, Set<Id<Person>> adults) {}

    private static Set<Id<Person>> elsewhere(Picture picture) {
        var elsewhere = new HashSet<Id<Person>>();
        for (var membership : picture.family().memberships()) {
            if (!membership.isResident() && !membership.person().isChild()) {
                elsewhere.add(membership.person().id());
            }
        }
        return elsewhere;
    }

    /** Those living elsewhere on whom the problem rests, or nobody when anybody else has it too. */
    private static Set<Id<Person>> restingOn(Picture picture, Headline headline, Set<Id<Person>> elsewhere) {
        var adults = new HashSet<Id<Person>>();
        for (var need : headline.needs()) {
            var finding = picture.finding(need.criterion());
            if (!finding.isMet()) {
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
        var possible = new ArrayList<Headline>();
        for (var headline : picture.version().headlines()) {
            if (!counted.contains(headline) && isDoubtful(picture, headline)) {
                possible.add(headline);
            }
        }
        return possible;
    }

    private static boolean isDoubtful(Picture picture, Headline headline) {
        for (var need : headline.needs()) {
            if (picture.finding(need.criterion()).isUnknown()) {
                return true;
            }
        }
        return false;
    }
}
