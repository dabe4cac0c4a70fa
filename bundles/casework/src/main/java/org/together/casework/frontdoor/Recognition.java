package org.together.casework.frontdoor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Membership;
import org.together.core.family.Person;
import org.together.core.frontdoor.KnownPerson;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.record.FamilyLine;

/** Knows people again whom referrers write of. */
final class Recognition {
    /** Those of whom the viewer must not know are not read at all, so that neither time nor number tells. */
    private static final int LOOKED_AT = 24;

    private static final int LEAST_TYPED = 2;

    private final Gate gate;

    Recognition(Gate gate) {
        this.gate = gate;
    }

    /** A family in the record, who of those written is who in it, and why. */
    record Match(Family family, Map<Integer, Id<Person>> people, String reason) {}

    /** Those that the viewer may know of, likeliest first. */
    List<KnownPerson> known(Viewer viewer, PersonReferred typed, int atMost) {
        var mayLook = gate.may(viewer, Action.REFER) && gate.may(viewer, Action.SEARCH);
        if (!mayLook || typed.name().full().length() < LEAST_TYPED || typed.name().surname().isBlank()) {
            return List.of();
        }
        var found = candidates(typed, gate.hiddenFrom(viewer)).stream()
                .filter(family -> gate.may(viewer, Action.SEARCH, family).isAllowed())
                .flatMap(family -> family.memberships().stream().flatMap(member -> known(typed, family, member)))
                .sorted(Comparator.comparing(KnownPerson::reason, Comparator.comparingInt(Recognition::likelihood)))
                .limit(atMost)
                .toList();
        gate.record(viewer, Action.SEARCH, "people", "while writing a referral, shown: " + found.size());
        return found;
    }

    private List<Family> candidates(PersonReferred typed, Set<Id<Family>> without) {
        var lines = gate.inRecord(Likeness.question(typed), LOOKED_AT, without);
        var families = gate.inRecord(lines.stream().map(FamilyLine::id).toList()).stream()
                .collect(Collectors.toMap(Family::id, Function.identity()));
        return lines.stream().map(line -> families.get(line.id())).filter(Objects::nonNull).toList();
    }

    private static Stream<KnownPerson> known(PersonReferred typed, Family family, Membership member) {
        var person = member.person();
        return Likeness.possible(typed, person).stream().map(reason -> new KnownPerson(
                person.id(), person.name(), person.born(), member.role(), family.id(), family.name(), family.locality(), reason));
    }

    private static int likelihood(String reason) {
        return (reason.contains("date of birth") ? 0 : reason.contains("postcode") ? 1 : 2) + (reason.startsWith("same name") ? 0 : 3);
    }

    /** The family to which most of them surely belong; none when two families have equally many. */
    Optional<Match> match(List<PersonReferred> people) {
        var families = new HashMap<Id<Family>, Family>();
        var matched = new HashMap<Id<Family>, Map<Integer, Id<Person>>>();
        var reasons = new HashMap<Id<Family>, List<String>>();
        for (var place = 0; place < people.size(); place++) {
            var typed = people.get(place);
            if (typed.name().surname().isBlank() || typed.born().isEmpty() && !Likeness.isPostcode(typed.postcode())) {
                continue;
            }
            for (var family : candidates(typed, Set.of())) {
                note(typed, place, family, matched, reasons);
                families.put(family.id(), family);
            }
        }
        var most = matched.values().stream().mapToInt(Map::size).max().orElse(0);
        var best = matched.entrySet().stream().filter(one -> one.getValue().size() == most).map(Map.Entry::getKey).toList();
        return best.size() == 1 ? Optional.of(match(families.get(best.getFirst()), matched, reasons, people.size())) : Optional.empty();
    }

    private static void note(
            PersonReferred typed, int place, Family family, Map<Id<Family>, Map<Integer, Id<Person>>> matched,
            Map<Id<Family>, List<String>> reasons) {
        for (var person : family.members().toList()) {
            var reason = Likeness.sure(typed, person);
            if (reason.isPresent()) {
                matched.computeIfAbsent(family.id(), any -> new HashMap<>()).putIfAbsent(place, person.id());
                reasons.computeIfAbsent(family.id(), any -> new ArrayList<>()).add(reason.get());
            }
        }
    }

    private static Match match(
            Family family, Map<Id<Family>, Map<Integer, Id<Person>>> matched, Map<Id<Family>, List<String>> reasons, int people) {
        var who = matched.get(family.id());
        var why = reasons.get(family.id()).stream().distinct().sorted().toList();
        return new Match(family, who, "Recognised " + who.size() + " of " + people + " people: " + String.join("; ", why) + ".");
    }
}
