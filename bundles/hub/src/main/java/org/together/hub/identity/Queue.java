package org.together.hub.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.identity.Doubt;
import org.together.hub.match.Identity;
import org.together.hub.match.Matching;
import org.together.hub.record.Decisions;
import org.together.hub.record.Doubts;

/** Doubts as one viewer may see them, inside the running transaction. */
final class Queue {
    private static final int LOOKED_AT = 500;
    private static final int COUNTED = 2_000;

    private final Shown shown;
    private final String account;

    Queue(Shown shown, String account) {
        this.shown = shown;
        this.account = account;
    }

    /** The most useful of those nearest to even odds: near, and much hangs on it. */
    List<Doubt> next(int atMost) {
        var nearest = nearest(LOOKED_AT);
        var known = known(nearest.keySet());
        var sizes = new HashMap<Long, Long>();
        shown.ofPeople(known.values().stream().map(Identity::person).collect(Collectors.toSet()))
                .values()
                .forEach(one -> sizes.merge(one.person(), 1L, Long::sum));
        var asked = new HashSet<Set<Long>>();
        var chosen = open(nearest.keySet(), known).stream()
                .sorted(Comparator.comparingDouble(doubt -> -nearest.get(doubt) * moved(doubt, known, sizes)))
                .filter(doubt -> asked.add(people(doubt, known)))
                .limit(atMost)
                .toList();
        shown.telling(chosen.stream().flatMap(doubt -> Stream.of(known.get(doubt.one()), known.get(doubt.other()))).toList());
        return chosen.stream().flatMap(doubt -> told(doubt, known).stream()).toList();
    }

    long size() {
        var nearest = nearest(COUNTED).keySet();
        var known = known(nearest);
        return open(nearest, known).stream().map(doubt -> people(doubt, known)).distinct().count();
    }

    /** Whom the question is about: two people, or one who may be two. However many descriptions are in doubt, it is asked once. */
    private static Set<Long> people(Matching.Doubt doubt, Map<Long, Identity> known) {
        return new HashSet<>(List.of(known.get(doubt.one()).person(), known.get(doubt.other()).person()));
    }

    private Map<Matching.Doubt, Double> nearest(int atMost) {
        return new Doubts(shown.ledger()).nearest(atMost, shown.hidden());
    }

    private Map<Long, Identity> known(Collection<Matching.Doubt> doubts) {
        var ids = new HashSet<Long>();
        doubts.forEach(doubt -> ids.addAll(List.of(doubt.one(), doubt.other())));
        return shown.find(ids);
    }

    private List<Matching.Doubt> open(Collection<Matching.Doubt> doubts, Map<Long, Identity> known) {
        Set<List<Long>> closed = new Decisions(shown.ledger()).closed(account);
        return doubts.stream()
                .filter(doubt -> known.containsKey(doubt.one()) && known.containsKey(doubt.other()))
                .filter(doubt -> !closed.contains(List.of(doubt.one(), doubt.other())))
                .toList();
    }

    /** How much goes over: the descriptions of the smaller of the two people. */
    private static double moved(Matching.Doubt doubt, Map<Long, Identity> known, Map<Long, Long> sizes) {
        var one = sizes.getOrDefault(known.get(doubt.one()).person(), 1L);
        var other = sizes.getOrDefault(known.get(doubt.other()).person(), 1L);
        return Math.log(1 + Math.min(one, other));
    }

    private Optional<Doubt> told(Matching.Doubt doubt, Map<Long, Identity> known) {
        var one = known.get(doubt.one());
        var other = known.get(doubt.other());
        return shown.likeness(one, other)
                .map(why -> new Doubt(shown.description(one), shown.description(other), one.person() == other.person(), why));
    }
}
