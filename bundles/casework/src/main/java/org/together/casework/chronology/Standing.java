package org.together.casework.chronology;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.chronology.Extract.Now;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Kinds;
import org.together.core.record.FamilyReader;
import org.together.core.record.FamilyReader.Gone;

/** How facts that an extract points at stand today. */
final class Standing {
    private final Set<Id<Fact>> known;
    private final Map<String, Fact> corrections;
    private final Map<Id<Fact>, Gone> gone;
    private final Kinds kinds;

    private Standing(Family family, Map<Id<Fact>, Gone> gone, Kinds kinds) {
        known = family.facts().map(Fact::id).collect(Collectors.toSet());
        corrections = History.corrections(family);
        this.gone = gone;
        this.kinds = kinds;
    }

    static Standing of(Family family, Collection<Id<Fact>> facts, FamilyReader reader, Kinds kinds) {
        var known = family.facts().map(Fact::id).collect(Collectors.toSet());
        var missing = facts.stream().filter(fact -> !known.contains(fact)).collect(Collectors.toSet());
        return new Standing(family, missing.isEmpty() ? Map.of() : reader.gone(missing), kinds);
    }

    Now of(Id<Fact> fact) {
        if (known.contains(fact)) {
            var correction = corrections.get(fact.toString());
            return correction == null ? new Now(true, "") : new Now(true, said(correction));
        }
        var why = gone.get(fact);
        return new Now(false, why == null ? "It is no longer about a member of this family." : words(why));
    }

    private String said(Fact correction) {
        return kinds.tell(correction) + " (" + correction.source().reference() + ", " + correction.source().agency() + ").";
    }

    private static String words(Gone why) {
        return switch (why) {
            case CORRECTED -> "Its source has corrected this since.";
            case WITHDRAWN -> "Its source has withdrawn this since.";
        };
    }
}
