package org.together.hub.record;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.together.core.access.Reach;
import org.together.core.family.Id;
import org.together.core.record.FamilyReader;

/** People who leave no trace for a viewer: members, also those who live elsewhere, of families that are kept from them. */
public final class Unseen {
    private Unseen() {}

    public static Set<Long> people(Reach reach, Belongers belongers, FamilyReader families, LocalDate today) {
        var people = new HashSet<Long>();
        belongers.ofFamilies(reach.leftOut().stream().map(Id::value).toList()).forEach(one -> people.add(one.person()));
        families.membersOf(reach.leftOut(), today).forEach(one -> people.add(one.value()));
        return people;
    }
}
