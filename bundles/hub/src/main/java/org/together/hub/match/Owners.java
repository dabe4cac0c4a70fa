package org.together.hub.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Gives each group the id that most of its identities had already, so that a person stays the same person as records come and go. */
public final class Owners {
    private Owners() {}

    /** Identity id to person id, for every identity in the groups. */
    public static Map<Long, Long> of(List<List<Identity>> people, LongSupplier fresh) {
        var claims = new ArrayList<Claim>();
        for (var group : people) {
            var counts = new HashMap<Long, Integer>();
            group.stream().filter(identity -> identity.person() != 0).forEach(identity -> counts.merge(identity.person(), 1, Integer::sum));
            counts.forEach((person, count) -> claims.add(new Claim(person, count, group)));
        }
        claims.sort(Comparator.comparingInt(Claim::count).reversed().thenComparing(Claim::person).thenComparing(Claim::oldest));
        return settled(people, claims, fresh);
    }

    private static Map<Long, Long> settled(List<List<Identity>> people, List<Claim> claims, LongSupplier fresh) {
        var owners = new HashMap<Long, Long>();
        var taken = new HashSet<Long>();
        for (var claim : claims) {
            if (!owners.containsKey(claim.oldest()) && taken.add(claim.person())) {
                claim.group().forEach(identity -> owners.put(identity.id(), claim.person()));
            }
        }
        for (var group : people) {
            if (!owners.containsKey(group.getFirst().id())) {
                var person = fresh.getAsLong();
                group.forEach(identity -> owners.put(identity.id(), person));
            }
        }
        return owners;
    }

    private record Claim(long person, int count, List<Identity> group) {
        long oldest() {
            return group.getFirst().id();
        }
    }
}
