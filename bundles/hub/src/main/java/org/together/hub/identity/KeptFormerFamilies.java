package org.together.hub.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FormerFamilies;
import org.together.hub.load.Bookkeeping;
import org.together.hub.record.GoneFamilies;

/** As the hub keeps them to know a family again. */
@Component
public class KeptFormerFamilies implements FormerFamilies {
    private final Bookkeeping books;

    @Activate
    public KeptFormerFamilies(@Reference Bookkeeping books) {
        this.books = books;
    }

    private GoneFamilies gone() {
        return new GoneFamilies(books.ledger().neverWaiting());
    }

    @Override
    public Optional<Id<Family>> standing(Id<Family> gone) {
        return books.whole(() -> gone().of(List.of(gone.value())).stream()
                .findFirst()
                .map(trace -> gone().standing(trace.into()))
                .filter(family -> family != 0)
                .map(Id::of));
    }

    @Override
    public Set<Id<Family>> within(Id<Family> family) {
        return books.whole(() -> gone().within(List.of(family.value())).stream().map(Id::<Family>of).collect(Collectors.toSet()));
    }
}
