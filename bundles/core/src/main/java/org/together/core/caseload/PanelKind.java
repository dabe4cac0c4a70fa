package org.together.core.caseload;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A sort of joint panel that agencies hold, registered as a service with {@link PanelKindInfo}: who comes, what it is asked and what it may
 * decide. All are offered to whoever calls a panel or writes down its decision; other words can always be written instead.
 */
@ConsumerType
public interface PanelKind {
    /** Agencies that are asked to come. */
    List<String> agencies();

    /** What it is asked about a family, the most usual first. */
    List<String> questions();

    /** What it may decide. */
    List<String> decisions();

    /** Weeks until a decision is looked at again; 0 where the panel says it each time. */
    default int reviewWeeks() {
        return 6;
    }
}
