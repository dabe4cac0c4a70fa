package org.together.hub.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.CouncilTime;
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
    private final List<String> told;

    Scene(Ledger ledger, FamilyReader families, Collection<Identity> of) {
        this(ledger, families, new Identities(ledger).ofPeople(of.stream().map(Identity::person).collect(Collectors.toSet())).keySet());
    }

    Scene(Ledger ledger, FamilyReader families, Set<Long> identities) {
        this.identities = identities;
        people = new Identities(ledger).byId(identities).values().stream().map(Identity::person).collect(Collectors.toSet());
        var ids = new Belongers(ledger).ofPeople(people).stream().map(Belonger::family).distinct().map(Id::<Family>of).toList();
        told = families.families(ids, CouncilTime.today()).stream()
                .map(family -> family.name() + ", " + family.memberships().size()
                        + (family.memberships().size() == 1 ? " member" : " members"))
                .sorted()
                .toList();
    }

    Set<Long> identities() {
        return identities;
    }

    Effect until(Scene then) {
        return new Effect(people.size(), then.people.size(), told, then.told);
    }
}
