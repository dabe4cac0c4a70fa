package org.together.hub.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.together.core.family.Id;
import org.together.core.hub.Reading.Subject;
import org.together.core.hub.Sighting;
import org.together.hub.link.Linking;
import org.together.hub.match.Identity;
import org.together.hub.record.Identities;
import org.together.hub.record.Identities.Fresh;
import org.together.hub.row.CheckedRow;
import org.together.hub.row.Digest;
import org.together.hub.row.RowKey;

/** The identities that some rows show: known ones found again, new ones made and linked. */
final class Arrivals {
    private final String feed;
    private final Identities identities;
    private final Digest digest = new Digest();
    private final Map<RowKey, Identity> byPrint = new HashMap<>();
    private final Map<RowKey, LocalDate[]> days = new LinkedHashMap<>();
    private final List<Long> returned = new ArrayList<>();
    private final Map<RowKey, Sighting> sightings = new HashMap<>();

    Arrivals(String feed, Identities identities) {
        this.feed = feed;
        this.identities = identities;
    }

    /** Notes a person of a row and returns the fingerprint of who they seem to be. */
    RowKey note(CheckedRow row, int place, Subject subject) {
        var person = subject.person();
        var print = print(row, place, person);
        sightings.putIfAbsent(print, person);
        days.merge(print, new LocalDate[] {person.seen(), person.seen()}, Arrivals::wider);
        return print;
    }

    private static LocalDate[] wider(LocalDate[] one, LocalDate[] other) {
        return new LocalDate[] {one[0].isBefore(other[0]) ? one[0] : other[0], one[1].isAfter(other[1]) ? one[1] : other[1]};
    }

    /** Somebody of whom there is only a name is nobody else than in this row. */
    private RowKey print(CheckedRow row, int place, Sighting person) {
        digest.add(feed).add(person.name().forenames()).add(person.name().surname());
        digest.add(person.born().map(LocalDate::toString).orElse("")).add(person.sex().map(Enum::name).orElse(""));
        person.identifiers().forEach(one -> digest.add(one.scheme()).add(one.value()));
        digest.add("at");
        person.address().ifPresent(address ->
                digest.add(address.lines()).add(address.postcode()).add(address.property().orElse("")));
        if (person.born().isEmpty() && person.identifiers().isEmpty() && person.address().isEmpty()) {
            digest.add(String.valueOf(row.key().first())).add(String.valueOf(row.key().second())).add(String.valueOf(place));
        }
        return digest.key();
    }

    /** Links them; returns identity to person for every one noted. */
    Map<Long, Long> settle(Linking linking) {
        byPrint.putAll(identities.byPrint(days.keySet()));
        var again = byPrint.values().stream().filter(one -> one.person() == 0).toList();
        again.forEach(one -> returned.add(one.id()));
        widen(linking);
        var owners = linking.arrived(fresh(), again);
        var all = new HashMap<Long, Long>();
        byPrint.values().forEach(one -> all.put(one.id(), owners.getOrDefault(one.id(), one.person())));
        return all;
    }

    private List<Fresh> fresh() {
        var fresh = new ArrayList<Fresh>();
        days.forEach((print, seen) -> {
            if (!byPrint.containsKey(print)) {
                var identity = Identity.of(Id.<Identity>next().value(), feed, sightings.get(print)).seenBetween(seen[0], seen[1]);
                byPrint.put(print, identity);
                fresh.add(new Fresh(identity, print));
            }
        });
        return fresh;
    }

    private void widen(Linking linking) {
        var wider = new HashMap<Long, LocalDate[]>();
        var people = new HashSet<Long>();
        byPrint.forEach((print, known) -> {
            var seen = wider(days.get(print), new LocalDate[] {known.firstSeen(), known.lastSeen()});
            if (seen[0].isBefore(known.firstSeen()) || seen[1].isAfter(known.lastSeen())) {
                wider.put(known.id(), seen);
                people.add(known.person());
            }
        });
        people.remove(0L);
        linking.seen(wider, people);
    }

    /** Identities known from before, of whom nothing was in force any more. */
    List<Long> returned() {
        return returned;
    }

    long identity(RowKey print) {
        return byPrint.get(print).id();
    }

}
