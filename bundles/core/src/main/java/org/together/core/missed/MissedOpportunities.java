package org.together.core.missed;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.Progress;
import org.together.core.access.Viewer;

/**
 * Families who could have been helped earlier, found by going through the record after each identification; those whom somebody leads or
 * works with by now are left out at once. Every method throws {@link org.together.core.access.Refused} when the viewer may not, and is
 * audited; families kept from the viewer leave no trace.
 */
@ProviderType
public interface MissedOpportunities {
    MissedPage list(Viewer viewer, MissedQuery query);

    /** All that the query finds, whatever its part. Audited as an export. */
    List<MissedOpportunity> export(Viewer viewer, MissedQuery query);

    /** The numbers by which the council judges, in words. */
    String measure();

    /** How far a look through the record has come; empty while none is under way. */
    default Optional<UnderWay> underWay() {
        return Optional.empty();
    }

    /** Families looked at, of how many. */
    record UnderWay(long done, long total) {}

    /** Goes through the record again, for those who may identify families. */
    void lookAgain(Viewer viewer, Progress progress);
}
