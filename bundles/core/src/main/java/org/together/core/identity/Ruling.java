package org.together.core.identity;

import java.time.Instant;
import java.util.Optional;
import org.together.core.family.Id;

/**
 * A decision about who is one person, kept for ever; undone, it stays in the history and counts no more. One that is pending was made
 * while a file was being loaded: it is kept, and people and families follow when the file is in.
 */
public record Ruling(Id<Ruling> id, String what, Instant when, String by, String note, Optional<String> undoneBy, boolean isPending) {
    public boolean isInForce() {
        return undoneBy.isEmpty();
    }
}
