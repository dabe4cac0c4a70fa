package org.together.hub.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Address;
import org.together.core.record.PersonDraft.Residence;

/**
 * Where a person has lived, oldest first, from the days on which feeds gave an address. They live where they were seen
 * last; that one comes last even when it was known before another (they moved back).
 */
final class Residences {
    private Residences() {}

    static List<Residence> of(Collection<Identity> identities) {
        var stays = new HashMap<String, Stay>();
        for (var identity : identities) {
            identity.address().ifPresent(address ->
                    stays.merge(place(address), new Stay(address, identity.firstSeen(), identity.lastSeen()), Stay::and));
        }
        var ordered = new ArrayList<>(stays.values());
        ordered.sort(Comparator.comparing(Stay::first).thenComparing(Stay::last).thenComparing(Stay::written));
        var residences = new ArrayList<Residence>();
        ordered.forEach(stay -> residences.add(new Residence(stay.address(), stay.first())));
        movedBack(ordered).ifPresent(residences::add);
        return residences;
    }

    private static Optional<Residence> movedBack(List<Stay> ordered) {
        return ordered.stream()
                .max(Comparator.comparing(Stay::last).thenComparing(Stay::first).thenComparing(Stay::written))
                .filter(current -> current.last().isAfter(ordered.getLast().first()) && current != ordered.getLast())
                .map(current -> new Residence(current.address(), current.last()));
    }

    private static String place(Address address) {
        var lines = Folded.address(address.lines());
        return address.property().filter(uprn -> lines.isEmpty()).orElseGet(() -> lines + "|" + address.postcode());
    }

    private record Stay(Address address, LocalDate first, LocalDate last) {
        Stay and(Stay other) {
            return new Stay(
                    better(address, other.address),
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }

        String written() {
            return address.lines() + address.postcode() + address.property().orElse("");
        }

        /** With a UPRN, and then the first of the alphabet, so that the order of feeds does not matter. */
        private static Address better(Address one, Address other) {
            var prefersOther = Comparator.<Address>comparingInt(address -> address.property().isPresent() ? 0 : 1)
                            .thenComparing(Address::lines)
                            .thenComparing(address -> address.property().orElse(""))
                            .compare(one, other)
                    > 0;
            return prefersOther ? other : one;
        }
    }
}
