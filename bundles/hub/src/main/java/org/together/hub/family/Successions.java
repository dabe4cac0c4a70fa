package org.together.hub.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyFollower;
import org.together.core.record.FamilyFollower.Parting;
import org.together.core.record.FamilyWriter;
import org.together.hub.family.FamilyForming.Before;
import org.together.hub.family.FamilyIds.Formed;
import org.together.hub.match.Identity;
import org.together.hub.record.Belongers.Belonger;
import org.together.hub.record.GoneFamilies;
import org.together.hub.record.GoneFamilies.Trace;
import org.together.hub.record.Identities;
import org.together.hub.record.Moves;

/**
 * What becomes of families in somebody's hand that are none any more: it is kept into which they went and by whose descriptions, so that a
 * unit made up of the same people again is the same family again, and whoever keeps something under their ids is told.
 */
final class Successions {
    private static final int CHILD_COUNTS = 100;

    private final GoneFamilies gone;
    private final Moves moves;
    private final Collection<FamilyFollower> followers;
    private final Identities identities;
    private final FamilyWriter writer;

    Successions(Before before, Identities identities, FamilyWriter writer) {
        gone = before.gone();
        moves = before.moves();
        followers = before.followers();
        this.identities = identities;
        this.writer = writer;
    }

    /** Who belonged where and who does now, which families are again that were none, and which of those before are in somebody's hand. */
    record Change(Collection<Belonger> before, Collection<Belonger> now, Set<Long> back, Set<Long> inHand) {
        Set<Long> families(Collection<Belonger> of) {
            return of.stream().map(Belonger::family).collect(Collectors.toSet());
        }
    }

    /**
     * Units, by their place, that are a family which had become part of another: at least half of those who went over are in it, less than
     * half of those who were there before, and nobody of a third family.
     */
    Map<Integer, Long> knownAgain(List<Formed> formed, Map<Long, Set<Long>> familiesOf) {
        if (formed.isEmpty() || gone.isEmpty()) {
            return Map.of();
        }
        var unitOf = new HashMap<Long, Integer>();
        for (var i = 0; i < formed.size(); i++) {
            var place = i;
            formed.get(i).belongers(0).forEach(one -> unitOf.put(one.person(), place));
        }
        var placeOf = new HashMap<Long, Integer>();
        identities.ofPeople(unitOf.keySet()).values().forEach(one -> placeOf.put(one.id(), unitOf.get(one.person())));
        var traces = gone.of(gone.met(placeOf.keySet())).stream().collect(Collectors.groupingBy(Trace::family));
        var again = new HashMap<Integer, Long>();
        traces.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Long, List<Trace>> one) -> -weight(one.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(one -> unit(one.getValue(), placeOf)
                        .filter(place -> isOfNoOther(formed.get(place), familiesOf, gone.standing(one.getValue().getFirst().into())))
                        .ifPresent(place -> again.putIfAbsent(place, one.getKey())));
        return again;
    }

    private static Optional<Integer> unit(List<Trace> traces, Map<Long, Integer> placeOf) {
        var byStay = traces.stream().collect(Collectors.partitioningBy(Trace::hasStayed));
        var went = byStay.get(false);
        var stayed = byStay.get(true);
        return went.stream()
                .map(one -> placeOf.getOrDefault(one.identity(), -1))
                .filter(place -> place >= 0)
                .distinct()
                .sorted()
                .filter(place -> 2 * weight(in(place, went, placeOf)) >= weight(went))
                .filter(place -> stayed.isEmpty() || 2 * weight(in(place, stayed, placeOf)) < weight(stayed))
                .findFirst();
    }

    private static List<Trace> in(int place, List<Trace> traces, Map<Long, Integer> placeOf) {
        return traces.stream().filter(one -> placeOf.getOrDefault(one.identity(), -1) == place).toList();
    }

    private static int weight(Collection<Trace> traces) {
        return traces.stream().mapToInt(one -> one.isChild() ? CHILD_COUNTS + 1 : 1).sum();
    }

    private static boolean isOfNoOther(Formed unit, Map<Long, Set<Long>> familiesOf, long standing) {
        return unit.belongers(0).stream()
                .flatMap(one -> familiesOf.getOrDefault(one.person(), Set.of()).stream())
                .allMatch(family -> family == standing);
    }

    /** Keeps what went where, and tells it, once families are written. */
    void follow(Change change) {
        change.back().stream().sorted().forEach(back -> part(back, change.now()));
        var now = change.families(change.now());
        if (!change.inHand().isEmpty()) {
            change.families(change.before()).stream().filter(one -> !now.contains(one)).sorted().forEach(one -> join(one, change));
        }
        bud(change, now);
    }

    private void part(long back, Collection<Belonger> now) {
        var traces = gone.of(List.of(back));
        var from = gone.standing(traces.iterator().next().into());
        var origins = gone.within(List.of(back));
        origins.add(back);
        gone.forget(List.of(back));
        if (from != 0) {
            var ids = origins.stream().map(Id::<Family>of).collect(Collectors.toSet());
            writer.part(Id.of(back), ids);
            var parting = new Parting(Id.of(back), Id.of(from), ids, isWhole(back, traces, now));
            followers.forEach(follower -> follower.parted(parting));
        }
    }

    private boolean isWhole(long back, Set<Trace> traces, Collection<Belonger> now) {
        var members = now.stream().filter(one -> one.family() == back).map(Belonger::person).collect(Collectors.toSet());
        var went = traces.stream().filter(one -> !one.hasStayed()).map(Trace::identity).toList();
        return identities.byId(went).values().stream().map(Identity::person).allMatch(person -> person == 0 || members.contains(person));
    }

    private void join(long family, Change change) {
        var theirs = identitiesBefore(change.before().stream().filter(one -> one.family() == family).toList());
        var into = best(theirs, change.now());
        if (!change.inHand().contains(family) && !change.inHand().contains(into)) {
            return;
        }
        var traces = new HashMap<Long, Trace>();
        theirs.forEach((identity, isChild) -> traces.put(identity, new Trace(family, identity, isChild, false, into)));
        identitiesBefore(change.before().stream().filter(one -> one.family() == into).toList())
                .forEach((identity, isChild) -> traces.putIfAbsent(identity, new Trace(family, identity, isChild, true, into)));
        gone.add(traces.values());
        if (into != 0) {
            writer.join(Id.of(family), Id.of(into));
            followers.forEach(follower -> follower.joined(Id.of(family), Id.of(into)));
        }
    }

    /** Descriptions of these people as they were before this transaction; whether of a child. */
    private Map<Long, Boolean> identitiesBefore(Collection<Belonger> members) {
        var children = new HashMap<Long, Boolean>();
        members.forEach(one -> children.put(one.person(), one.isChild()));
        var went = moves.went();
        var theirs = new HashMap<Long, Boolean>();
        identities.ofPeople(children.keySet()).values().stream()
                .filter(one -> !went.containsKey(one.id()))
                .forEach(one -> theirs.put(one.id(), children.get(one.person())));
        went.forEach((identity, way) -> {
            if (children.containsKey(way.before())) {
                theirs.put(identity, children.get(way.before()));
            }
        });
        return theirs;
    }

    /** The family in which most of them are now; 0: none. */
    private long best(Map<Long, Boolean> theirs, Collection<Belonger> now) {
        var familiesOf = now.stream().collect(Collectors.groupingBy(Belonger::person));
        var scores = new HashMap<Long, Integer>();
        identities.byId(theirs.keySet()).values().forEach(one -> familiesOf.getOrDefault(one.person(), List.of())
                .forEach(belonger -> scores.merge(belonger.family(), theirs.get(one.id()) ? CHILD_COUNTS + 1 : 1, Integer::sum)));
        return scores.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0L);
    }

    private void bud(Change change, Set<Long> now) {
        if (change.inHand().isEmpty() || followers.isEmpty()) {
            return;
        }
        var before = change.families(change.before());
        var familiesOf = change.before().stream()
                .filter(one -> change.inHand().contains(one.family()) && now.contains(one.family()))
                .collect(Collectors.groupingBy(Belonger::person, Collectors.mapping(Belonger::family, Collectors.toSet())));
        var told = new HashSet<List<Long>>();
        for (var one : new ArrayList<>(change.now())) {
            var isFresh = !before.contains(one.family()) && !change.back().contains(one.family());
            familiesOf.getOrDefault(one.person(), Set.of()).stream()
                    .filter(from -> isFresh && told.add(List.of(one.family(), from)))
                    .forEach(from -> followers.forEach(follower -> follower.budded(Id.of(one.family()), Id.of(from))));
        }
    }
}
