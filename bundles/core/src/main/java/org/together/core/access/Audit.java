package org.together.core.access;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The account of who saw and did what, each entry chained to the one before by a keyed hash. An entry is written in the
 * transaction of what it tells of; when it cannot be written, that does not happen either.
 */
@ProviderType
public interface Audit {
    /** {@code subject} names what was touched by id or kind, never by a person's name; {@code detail} is one line, without names too. */
    void record(Viewer viewer, Action action, String subject, String detail);

    /** Records a decision with its reason. A refusal is kept even when the transaction in which it was met is undone. */
    default void decided(Viewer viewer, Action action, String subject, Decision decision) {
        record(viewer, action, subject, (decision.isAllowed() ? "allowed: " : "refused: ") + decision.reason());
    }
}
