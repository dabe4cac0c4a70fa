package org.together.hub.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.together.core.access.Reach;
import org.together.core.family.Id;
import org.together.core.identity.Description;
import org.together.core.identity.Likeness;
import org.together.hub.load.Bookkeeping;
import org.together.hub.match.Identity;
import org.together.hub.record.Belongers;
import org.together.hub.record.Identities;
import org.together.hub.record.Ledger;
import org.together.hub.record.Measures;
import org.together.linkage.Explanation;

/** Identities as one viewer may see them, inside the running transaction. Reading waits for nobody. */
final class Shown {
    /** How linkage calls the field that compares addresses and postcodes. */
    static final String PLACE = "address";

    private final Bookkeeping books;
    private final Ledger ledger;
    private final Identities identities;
    private final Sight sight;
    private final Set<Long> hidden;
    private final UnaryOperator<String> titles;
    private final Shelter shelter;
    private @Nullable String basis;

    /** {@code titles}: a feed's id to its title. */
    Shown(Bookkeeping books, Reach reach, Shelter shelter, UnaryOperator<String> titles) {
        this.titles = titles;
        this.shelter = shelter;
        this.books = books;
        ledger = books.ledger().neverWaiting();
        identities = new Identities(ledger);
        sight = new Sight(reach, shelter.families(), new Belongers(ledger));
        hidden = Set.copyOf(identities.ofPeople(sight.hiddenPeople()).keySet());
    }

    Ledger ledger() {
        return ledger;
    }

    /** Identities that leave no trace. */
    Set<Long> hidden() {
        return hidden;
    }

    boolean isHidden(long person) {
        return sight.hiddenPeople().contains(person);
    }

    /** Those of the identities that are somebody's whom the viewer may know of. */
    Map<Long, Identity> find(Collection<Long> ids) {
        return seen(identities.byId(ids));
    }

    /** All identities of those of the people whom the viewer may know of; the same is read for the others. */
    Map<Long, Identity> ofPeople(Collection<Long> people) {
        return seen(identities.ofPeople(people));
    }

    private Map<Long, Identity> seen(Map<Long, Identity> found) {
        var people = found.values().stream().map(Identity::person).filter(person -> person != 0).collect(Collectors.toSet());
        var seen = sight.of(people);
        found.values().removeIf(one -> !seen.contains(one.person()));
        return found;
    }

    /** All of these are about to be told of: what has to be asked of them is asked at once. */
    void telling(Collection<Identity> some) {
        shelter.expect(some.stream().map(Identity::person).toList());
    }

    /** Where an address is told to nobody, neither is whether the other's is the same. */
    Optional<Likeness> likeness(Identity one, Identity other) {
        var isPlaceTold = !shelter.keeps(one.person()) && !shelter.keeps(other.person());
        return books.explain(one, other).map(why -> likeness(why, isPlaceTold));
    }

    boolean isPlaceTold(long person) {
        return !shelter.keeps(person);
    }

    private String basis() {
        if (basis == null) {
            basis = new Measures(ledger).newest().map(Measures.Version::words).orElse("");
        }
        return basis;
    }

    Likeness likeness(Explanation why, boolean isPlaceTold) {
        var aspects = why.reasons().stream()
                .filter(reason -> isPlaceTold || !reason.field().equals(PLACE))
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())))
                .map(reason -> new Likeness.Aspect(reason.field(), reason.words(), reason.weight()))
                .toList();
        var words = aspects.stream().map(Likeness.Aspect::words).collect(Collectors.joining(", "));
        return new Likeness(why.weight(), why.probability(), words + basis(), aspects);
    }

    Description description(Identity one) {
        var isKept = one.address().isPresent() && shelter.keeps(one.person());
        return new Description(
                Id.of(one.id()),
                titles.apply(one.feed()),
                one.name(),
                one.born(),
                one.sex(),
                one.identifiers(),
                isKept ? Optional.empty() : one.address(),
                isKept,
                one.firstSeen(),
                one.lastSeen(),
                Id.of(one.person()));
    }
}
