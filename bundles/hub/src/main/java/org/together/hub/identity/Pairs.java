package org.together.hub.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.together.hub.match.Matching.Decided;

/** What a decision about people says about each two of their descriptions. */
final class Pairs {
    private Pairs() {}

    /** All of both are one person: also those that were said apart before. */
    static List<Decided> joined(Collection<Long> all) {
        var ids = all.stream().sorted().toList();
        var pairs = new ArrayList<Decided>();
        for (var i = 0; i < ids.size(); i++) {
            for (var j = i + 1; j < ids.size(); j++) {
                pairs.add(new Decided(ids.get(i), ids.get(j), true));
            }
        }
        return pairs;
    }

    /** Each side stays one person, and nobody of one side is anybody of the other. */
    static List<Decided> split(Collection<Long> away, Collection<Long> rest) {
        var pairs = new ArrayList<Decided>(joined(away));
        pairs.addAll(joined(rest));
        pairs.addAll(apart(away, rest));
        return pairs;
    }

    /** Nobody of one side is anybody of the other; who is together on a side is not said. */
    static List<Decided> apart(Collection<Long> some, Collection<Long> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(other -> new Decided(Math.min(one, other), Math.max(one, other), false)))
                .toList();
    }
}
