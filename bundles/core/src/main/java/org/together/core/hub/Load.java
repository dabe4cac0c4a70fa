package org.together.core.hub;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.family.Id;

/** One file sent to one feed, and what came of it. */
@ProviderType
public interface Load {
    Id<Load> id();

    String feed();

    /** The feed's title as it was. */
    String title();

    String fileName();

    /** Account of whoever sent it. */
    String by();

    Instant started();

    Optional<Instant> finished();

    State state();

    /** What went wrong or was decided, in words; empty when nothing. */
    String remark();

    /** Rows read so far. */
    long rows();

    /** Rows that said something new. */
    long accepted();

    /** Rows that were known already. */
    long unchanged();

    /** Rows that replaced what an earlier load had said. */
    long corrected();

    long rejected();

    /** Where a load stands. */
    enum State {
        RUNNING("running"),
        DONE("done"),
        CANCELLED("cancelled, nothing kept"),
        FAILED("failed, nothing kept"),
        WITHDRAWN("withdrawn");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
