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
import org.together.core.record.FamilyReader;
import org.together.hub.load.Bookkeeping;
import org.together.hub.match.Identity;
import org.together.hub.record.Belongers;
import org.together.hub.record.Identities;
import org.together.hub.record.Ledger;
import org.together.hub.record.Measures;
import org.together.linkage.Explanation;

/** Identities as one viewer may see them, inside the running transaction. Reading waits for nobody. */
final class Shown {
    private final Bookkeeping books;
    private final Ledger ledger;
    private final Identities identities;
    private final Sight sight;
    private final Set<Long> hidden;
    private final UnaryOperator<String> titles;
    private @Nullable String basis;

    /** {@code titles}: a feed's id to its title. */
    Shown(Bookkeeping books, FamilyReader families, Reach reach, UnaryOperator<String> titles) {
        this.titles = titles;
        this.books = books;
        ledger = books.ledger().neverWaiting();
        identities = new Identities(ledger);
        sight = new Sight(reach, families, new Belongers(ledger));
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

    Optional<Likeness> likeness(Identity one, Identity other) {
        return books.explain(one, other).map(this::likeness);
    }

    private String basis() {
        if (basis == null) {
            basis = new Measures(ledger).newest().map(Measures.Version::words).orElse("");
        }
        return basis;
    }

    Likeness likeness(Explanation why) {
        var aspects = why.reasons().stream()
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())))
                .map(reason -> new Likeness.Aspect(reason.field(), reason.words(), reason.weight()))
                .toList();
        return new Likeness(why.weight(), why.probability(), why.inWords() + basis(), aspects);
    }

    Description description(Identity one) {
        return new Description(
                Id.of(one.id()),
                titles.apply(one.feed()),
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
