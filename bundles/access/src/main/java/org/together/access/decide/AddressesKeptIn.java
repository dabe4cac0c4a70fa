package org.together.access.decide;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.facts.DomesticAbuse;
import org.together.core.family.Address;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Person;
import org.together.core.print.DisclosureGuard;
import org.together.core.print.Recipients;

/**
 * Keeps every address in unless it is asked for by somebody who may open the family, and keeps it in all the same where domestic abuse is
 * known: a paper lies about, and the one it must be kept from may live there.
 */
@Component
public final class AddressesKeptIn implements DisclosureGuard {
    private static final List<FactKind> ABUSE = List.of(DomesticAbuse.CALL_OUT, DomesticAbuse.MARAC, DomesticAbuse.SUPPORT);

    private final Access access;

    @Activate
    public AddressesKeptIn(@Reference Access access) {
        this.access = access;
    }

    @Override
    public Set<String> withheld(Viewer viewer, Family family, Recipients recipients) {
        var isAllowed = recipients.asksForAddresses()
                && access.may(viewer, Action.OPEN_FAMILY, family).isAllowed()
                && ABUSE.stream().allMatch(kind -> family.factsOf(kind).isEmpty());
        return isAllowed ? Set.of() : addresses(family);
    }

    private static Set<String> addresses(Family family) {
        return family.members()
                .map(Person::address)
                .flatMap(address -> address.stream())
                .flatMap(AddressesKeptIn::words)
                .filter(words -> words.length() > 2)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** House and street with and without its number, and the postcode; the last line alone, the town, tells too little to take out. */
    private static Stream<String> words(Address address) {
        var lines = Stream.of(address.lines().split("[,\\n]")).map(String::strip).filter(line -> !line.isEmpty()).toList();
        var telling = lines.size() > 1 ? lines.subList(0, lines.size() - 1) : lines;
        var unnumbered = telling.stream().map(line -> line.replaceFirst("^\\d+\\p{L}?\\s+", ""));
        return Stream.of(telling.stream(), unnumbered, Stream.of(address.postcode()), address.property().stream())
                .flatMap(words -> words);
    }
}
