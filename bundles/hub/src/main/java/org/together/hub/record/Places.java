package org.together.hub.record;

import java.util.Optional;
import org.together.core.family.Address;
import org.together.hub.match.Folded;
import org.together.hub.row.Digest;

/** The names under which an address is the same place: its UPRN, and its lines with the postcode; a postcode alone is no place. */
public final class Places {
    private Places() {}

    public static Optional<String> property(Address address) {
        return address.property().map(uprn -> "uprn " + uprn);
    }

    public static Optional<String> lines(Address address) {
        var lines = Folded.address(address.lines());
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines + "|" + address.postcode());
    }

    public static long hash(String place) {
        return new Digest().add(place).key().first();
    }
}
