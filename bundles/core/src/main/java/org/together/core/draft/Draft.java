package org.together.core.draft;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** One person's draft of one form. Nobody else reads it. */
@ProviderType
public interface Draft {
    /** Field to text as kept last; empty when nothing was begun. */
    Map<String, String> fields();

    /** When something was kept last; empty when nothing was begun. */
    Optional<Instant> kept();

    /** The record's version when it was begun: lower than the heading's when the record has changed since. */
    long version();

    /**
     * Keeps these fields, leaving others as they were, and says when. When it returns, they survive the end of the session and of the
     * server.
     */
    Instant keep(Map<String, String> changes);

    /** Handed in, or given up: forgets it. */
    void discard();
}
