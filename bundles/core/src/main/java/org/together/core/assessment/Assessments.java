package org.together.core.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * Families' assessments. Whoever may work on a family's assessment reads and writes its shared answers; of answers that each agency keeps
 * for itself, they read their own agency's, and advocates and managers all. Every method throws
 * {@link org.together.core.access.Refused} when the viewer may not, and is audited in its own transaction.
 */
@ProviderType
public interface Assessments {
    /** That of the family's open case. */
    Optional<Assessment> current(Viewer viewer, Id<Family> family);

    /** Those of all spells of work with the family, newest first. */
    List<Assessment> history(Viewer viewer, Id<Family> family);

    /** The current one, begun now if need be; or why it cannot be, in words: a family that is not worked with has none. */
    Begun begin(Viewer viewer, Id<Family> family);

    /** Every section with the answers the viewer may read. */
    List<Section> sections(Viewer viewer, Id<Assessment> assessment);

    /** Keeps an answer written on version {@code base} of the field (0: none was there), merging it with what was written meanwhile. */
    Written write(Viewer viewer, Id<Assessment> assessment, FieldKey field, int base, String text);

    /** Settles a field with answers apart: this is what it says from now on, written in view of version {@code base}. */
    Written settle(Viewer viewer, Id<Assessment> assessment, FieldKey field, int base, String text);

    /** All versions of an answer, newest first. */
    List<Answer> versions(Viewer viewer, Id<Assessment> assessment, FieldKey field);

    /** Calls the listener, from any thread, with each answer kept that the viewer may read, until it is closed. */
    Watch watch(Viewer viewer, Id<Assessment> assessment, Consumer<Answer> listener);

    /** The assessment, or why there is none. */
    record Begun(Optional<Assessment> assessment, String refusal) {}

    /** Ends the calls to a listener. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
