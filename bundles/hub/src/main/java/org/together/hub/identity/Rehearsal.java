package org.together.hub.identity;

import java.util.function.Supplier;
import org.together.core.identity.Effect;
import org.together.hub.load.Bookkeeping;

/** Does a decision for a moment, to see what follows, and undoes it: what is told beforehand is what happens. */
final class Rehearsal {
    private Rehearsal() {}

    static Effect of(Bookkeeping books, Supplier<Effect> work) {
        try {
            return books.linked(() -> {
                throw new Seen(work.get());
            });
        } catch (Seen seen) {
            return seen.effect;
        }
    }

    /** Undoes the transaction and carries out what was seen. */
    private static final class Seen extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Effect effect;

        Seen(Effect effect) {
            super("Only tried", null, false, false);
            this.effect = effect;
        }
    }
}
