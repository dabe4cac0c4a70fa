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
import org.jspecify.annotations.Nullable;
import org.together.core.access.Reach;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.identity.Description;
import org.together.core.identity.Doubt;
import org.together.core.identity.Likeness;
import org.together.core.identity.PersonIdentity;
import org.together.core.record.FamilyReader;
import org.together.hub.load.Bookkeeping;
import org.together.hub.match.Identity;
import org.together.hub.match.Matching;
import org.together.hub.record.Belongers;
import org.together.hub.record.Decisions;
import org.together.hub.record.Doubts;
import org.together.hub.record.Identities;
import org.together.hub.record.Ledger;
import org.together.hub.record.Measures;
import org.together.hub.record.Moves;
import org.together.linkage.Explanation;

/** Doubts and people as one viewer may see them, inside the running transaction. */
final class Queue {
    private static final int LOOKED_AT = 500;
    private static final int COUNTED = 2_000;

    private final Bookkeeping books;
    private final Ledger ledger;
    private final Identities identities;
    private final Sight sight;
    private final String account;
    private @Nullable String basis;

    Queue(Bookkeeping books, FamilyReader families, Reach reach, String account) {
        this.books = books;
        this.account = account;
        ledger = books.ledger().neverWaiting();
        identities = new Identities(ledger);
        sight = new Sight(reach, families, new Belongers(ledger));
    }

    Sight sight() {
        return sight;
    }

    /** The most useful of those nearest to even odds: near, and much hangs on it. */
    List<Doubt> next(int atMost) {
        var nearest = new Doubts(ledger).nearest(LOOKED_AT);
        var known = open(nearest.keySet());
        var unsure = unsure();
        var sizes = new HashMap<Long, Long>();
        identities.ofPeople(known.values().stream().map(Identity::person).collect(Collectors.toSet()))
                .values()
                .forEach(one -> sizes.merge(one.person(), 1L, Long::sum));
        return nearest.keySet().stream()
                .filter(doubt -> known.containsKey(doubt.one()) && known.containsKey(doubt.other()))
                .filter(doubt -> !unsure.contains(List.of(doubt.one(), doubt.other())))
                .sorted(Comparator.comparingDouble(doubt -> -nearest.get(doubt) * moved(doubt, known, sizes)))
                .flatMap(doubt -> told(doubt, known).stream())
                .limit(atMost)
                .toList();
    }

    private Set<List<Long>> unsure() {
        return new Decisions(ledger).unsure(account);
    }

    /** How much goes over: the descriptions of the smaller of the two people. */
    private static double moved(Matching.Doubt doubt, Map<Long, Identity> known, Map<Long, Long> sizes) {
        var one = sizes.getOrDefault(known.get(doubt.one()).person(), 1L);
        var other = sizes.getOrDefault(known.get(doubt.other()).person(), 1L);
        return Math.log(1 + Math.min(one, other));
    }

    private Map<Long, Identity> open(Collection<Matching.Doubt> doubts) {
        var ids = new HashSet<Long>();
        doubts.forEach(doubt -> ids.addAll(List.of(doubt.one(), doubt.other())));
        return find(ids);
    }

    private Optional<Doubt> told(Matching.Doubt doubt, Map<Long, Identity> known) {
        var one = known.get(doubt.one());
        var other = known.get(doubt.other());
        return likeness(doubt.one(), doubt.other())
                .map(why -> new Doubt(description(one), description(other), one.person() == other.person(), why));
    }

    long size() {
        var open = new Doubts(ledger).nearest(COUNTED).keySet();
        var known = open(open);
        var unsure = unsure();
        return open.stream()
                .filter(doubt -> known.containsKey(doubt.one()) && known.containsKey(doubt.other()))
                .filter(doubt -> !unsure.contains(List.of(doubt.one(), doubt.other())))
                .count();
    }

    /** Those of the identities that are somebody's whom the viewer may know of. */
    Map<Long, Identity> find(Collection<Long> ids) {
        var found = identities.byId(ids);
        var people = found.values().stream().map(Identity::person).filter(person -> person != 0).collect(Collectors.toSet());
        var seen = sight.of(people);
        found.values().removeIf(one -> !seen.contains(one.person()));
        return found;
    }

    Optional<Likeness> likeness(long one, long other) {
        return books.explain(one, other).map(why -> likeness(why, basis()));
    }

    private String basis() {
        if (basis == null) {
            basis = new Measures(ledger).newest().map(Measures.Version::words).orElse("");
        }
        return basis;
    }

    private static Likeness likeness(Explanation why, String basis) {
        var aspects = why.reasons().stream()
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())))
                .map(reason -> new Likeness.Aspect(reason.field(), reason.words(), reason.weight()))
                .toList();
        return new Likeness(why.weight(), why.probability(), why.inWords() + basis, aspects);
    }

    Optional<PersonIdentity> person(Id<Person> id) {
        var theirs = sight.of(Set.of(id.value())).isEmpty() ? Map.<Long, Identity>of() : identities.ofPeople(Set.of(id.value()));
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        var reasons = new HashMap<Id<Description>, Likeness>();
        theirs.keySet().forEach(one -> theirs.keySet().stream()
                .filter(other -> !other.equals(one))
                .flatMap(other -> likeness(one, other).stream())
                .max(Comparator.comparingDouble(Likeness::weight))
                .ifPresent(best -> reasons.put(Id.of(one), best)));
        return Optional.of(new PersonIdentity(
                id,
                theirs.values().stream().sorted(Comparator.comparing(Identity::id)).map(Queue::description).toList(),
                reasons,
                new Decisions(ledger).about(theirs.keySet()),
                new Moves(ledger, "").of(theirs.keySet())));
    }

    private static Description description(Identity one) {
        return new Description(
                Id.of(one.id()),
                one.feed(),
                one.name(),
                one.born(),
                one.sex(),
                one.identifiers(),
                one.address(),
                one.firstSeen(),
                one.lastSeen(),
                Id.of(one.person()));
    }
}
