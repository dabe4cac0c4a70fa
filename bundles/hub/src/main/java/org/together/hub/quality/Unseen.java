package org.together.hub.quality;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.together.core.access.Reach;
import org.together.core.family.Id;
import org.together.core.record.FamilyReader;
import org.together.hub.record.Belongers;

/** People who leave no trace for a viewer: members, also those who live elsewhere, of families that are kept from them. */
final class Unseen {
    private Unseen() {}

    static Set<Long> people(Reach reach, Belongers belongers, FamilyReader families, LocalDate today) {
        var people = new HashSet<Long>();
        belongers.ofFamilies(reach.leftOut().stream().map(Id::value).toList()).forEach(one -> people.add(one.person()));
        families.families(reach.leftOut(), today).forEach(family -> family.members().forEach(one -> people.add(one.id().value())));
        return people;
    }
}
