package org.together.access.decide;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FormerFamilies;

/** What became of families that are none any more, as far as anybody there keeps it. */
@Component(service = Former.class)
public final class Former {
    private final Collection<FormerFamilies> keepers = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(FormerFamilies keeper) {
        keepers.add(keeper);
    }

    void remove(FormerFamilies keeper) {
        keepers.remove(keeper);
    }

    Optional<Id<Family>> standing(Id<Family> gone) {
        return keepers.stream().flatMap(keeper -> keeper.standing(gone).stream()).findFirst();
    }

    /** Those that have become part of this one. */
    public Set<Id<Family>> within(Id<Family> family) {
        return keepers.stream().flatMap(keeper -> keeper.within(family).stream()).collect(Collectors.toSet());
    }
}
