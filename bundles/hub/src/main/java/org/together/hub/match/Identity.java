package org.together.hub.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Address;
import org.together.core.family.Identifier;
import org.together.core.family.Name;
import org.together.core.family.Sex;
import org.together.core.hub.Sighting;
import org.together.hub.row.Digest;

/**
 * A person exactly as one feed describes them, in however many rows, between the first and the last day it did. What is
 * matched is identities, not rows: a child's nine terms of attendance are one identity. {@code person} is 0 while they
 * belong to nobody.
 */
public record Identity(
        long id,
        String feed,
        Name name,
        Optional<LocalDate> born,
        Optional<Sex> sex,
        List<Identifier> identifiers,
        Optional<Address> address,
        LocalDate firstSeen,
        LocalDate lastSeen,
        long person) {

    public static Identity of(long id, String feed, Sighting seen) {
        return new Identity(
                id, feed, seen.name(), seen.born(), seen.sex(), seen.identifiers(), seen.address(), seen.seen(), seen.seen(), 0);
    }

    /** A number for what it says, whatever its id. */
    public long mark() {
        var digest = new Digest().add(feed).add(name.forenames()).add(name.surname()).add(born.toString()).add(sex.toString());
        identifiers.forEach(one -> digest.add(one.scheme()).add(one.value()));
        return digest.add(address.toString()).key().first();
    }

    public Identity belongingTo(long owner) {
        return new Identity(id, feed, name, born, sex, identifiers, address, firstSeen, lastSeen, owner);
    }

    public Identity seenBetween(LocalDate first, LocalDate last) {
        return new Identity(id, feed, name, born, sex, identifiers, address, first, last, person);
    }
}
