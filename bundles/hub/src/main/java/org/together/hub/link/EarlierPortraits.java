package org.together.hub.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.together.core.record.PersonDraft;
import org.together.hub.match.Identity;
import org.together.hub.match.Portrait;
import org.together.hub.row.Digest;
import org.together.hub.row.RowKey;

/** How people were drawn before this transaction touched them, so that those who come out the same are left alone. In 32 bytes each. */
final class EarlierPortraits {
    private static final RowKey NONE = new RowKey(0, 0);

    private final Map<Long, RowKey> drawn = new HashMap<>();
    private final Digest digest = new Digest();

    /** Whole people as they are kept; only the first note of a person counts. */
    void note(Collection<Identity> identities) {
        identities.stream()
                .filter(one -> one.person() != 0 && !drawn.containsKey(one.person()))
                .collect(Collectors.groupingBy(Identity::person))
                .forEach((person, theirs) -> drawn.put(person, print(Portrait.of(person, theirs))));
    }

    /** These are new, or have changed already before they were noted. */
    void differ(Collection<Long> people) {
        people.forEach(person -> drawn.put(person, NONE));
    }

    boolean isSame(PersonDraft now) {
        return print(now).equals(drawn.get(now.id().value()));
    }

    private RowKey print(PersonDraft draft) {
        return digest.add(draft.toString()).key();
    }
}
