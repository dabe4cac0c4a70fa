package org.together.core.record;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * Keeps something under the ids of families, and is told when a family becomes part of another and when it is one of its own again, so that
 * what is kept stays with whom it is about. A service of whoever keeps it; told inside the running transaction, once families are written
 * and before one that is gone is dropped, and only where one of the two is in somebody's hand ({@link FamiliesInHand}).
 */
@ConsumerType
public interface FamilyFollower {
    /** {@code gone} is no family any more: most of its members belong to {@code into} now. */
    void joined(Id<Family> gone, Id<Family> into);

    /** What had become part of another is a family again. */
    void parted(Parting parting);

    /** A family that was none before has members who belonged to {@code from}, which goes on. */
    default void budded(Id<Family> fresh, Id<Family> from) {}

    /**
     * {@code back} was part of {@code from} and is a family again. {@code origins} are itself and those that had become part of it before.
     * {@code isWhole}: everybody is back who had gone over with it.
     */
    record Parting(Id<Family> back, Id<Family> from, Set<Id<Family>> origins, boolean isWhole) {}
}
