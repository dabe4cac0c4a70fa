package org.together.hub.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.CouncilTime;
import org.together.core.access.Reach;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identity.Effect;
import org.together.core.record.FamilyReader;
import org.together.hub.match.Identity;
import org.together.hub.record.Belongers;
import org.together.hub.record.Belongers.Belonger;
import org.together.hub.record.Identities;
import org.together.hub.record.Ledger;

/** The people around some identities and their families, as they stand at this point of the transaction. */
final class Scene {
    private final Set<Long> identities;
    private final Set<Long> people;
    private final Set<Id<Family>> families;
    private final List<String> told;
    private final boolean isWhole;

    Scene(Place place, Collection<Identity> of) {
        this(
                place,
                new Identities(place.ledger()).ofPeople(of.stream().map(Identity::person).collect(Collectors.toSet())).keySet(),
                Set.of());
    }

    /** What has become of the same identities, and of the families in which they were. */
    Scene then(Place place) {
        return new Scene(place, identities, families);
    }

    private Scene(Place place, Set<Long> identities, Set<Id<Family>> before) {
        this.identities = identities;
        var ledger = place.ledger();
        people = new Identities(ledger).byId(identities).values().stream().map(Identity::person).collect(Collectors.toSet());
        families = new Belongers(ledger).ofPeople(people).stream()
                .map(Belonger::family)
                .map(Id::<Family>of)
                .collect(Collectors.toCollection(HashSet::new));
        families.addAll(before);
        isWhole = families.stream().noneMatch(place.reach().leftOut()::contains);
        told = place.families().families(families, CouncilTime.today()).stream()
                .map(family -> family.name() + ", " + family.memberships().size()
                        + (family.memberships().size() == 1 ? " member" : " members"))
                .sorted()
                .toList();
    }

    /** Where a family would come in that is kept from the viewer, they are told of none: what they do not know of does not change. */
    Effect until(Scene then) {
        return new Effect(people.size(), then.people.size(), told, then.isWhole ? then.told : told);
    }

    /** Where to look, and for whom. */
    record Place(Ledger ledger, FamilyReader families, Reach reach) {}
}
