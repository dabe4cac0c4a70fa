package org.together.hub.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/**
 * One person are identities that share a trusted identifier or agree exactly in name, date of birth and postcode.
 * Different dates of birth contradict any identifier: where a group holds several, only identities of the same date
 * stay together, and those without a date go with none of them.
 */
public final class ExactMatching implements Matching {

    @Override
    public List<String> keys(Identity identity) {
        var keys = new ArrayList<String>(4);
        for (var number : identity.identifiers()) {
            keys.add(number.scheme() + "=" + number.value());
        }
        var forenames = Folded.name(identity.name().forenames());
        var surname = Folded.name(identity.name().surname());
        if (identity.born().isPresent() && identity.address().isPresent() && !forenames.isEmpty() && !surname.isEmpty()) {
            keys.add(forenames + "|" + surname + "|" + identity.born().get() + "|" + identity.address().get().postcode());
        }
        return keys;
    }

    @Override
    public List<List<Identity>> people(Collection<Identity> within) {
        var ordered = within.stream().sorted(Comparator.comparingLong(Identity::id)).toList();
        var people = new ArrayList<List<Identity>>();
        for (var group : joined(ordered, identity -> "")) {
            if (group.stream().flatMap(identity -> identity.born().stream()).distinct().count() < 2) {
                people.add(group);
            } else {
                people.addAll(joined(group, identity -> identity.born().map(LocalDate::toString).orElse("")));
            }
        }
        return people;
    }

    private List<List<Identity>> joined(List<Identity> identities, Function<Identity, String> apart) {
        var groups = new Groups(identities.size());
        var first = new HashMap<String, Integer>();
        for (var i = 0; i < identities.size(); i++) {
            for (var key : keys(identities.get(i))) {
                var met = first.putIfAbsent(apart.apply(identities.get(i)) + "#" + key, i);
                if (met != null) {
                    groups.join(i, met);
                }
            }
        }
        return groups.of(identities);
    }
}
