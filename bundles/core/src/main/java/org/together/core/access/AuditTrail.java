package org.together.core.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Reading the audit, and proving that nobody changed it. */
@ProviderType
public interface AuditTrail {
    /** Newest first; empty filters match all; {@code account} and {@code subject} match from their beginning. */
    List<Entry> entries(Viewer viewer, Filter filter, int skip, int atMost);

    /** Recomputes the whole chain. */
    Verification verify(Viewer viewer);

    /** What to look for. */
    record Filter(Optional<LocalDate> from, Optional<LocalDate> to, String account, Optional<Action> action, String subject) {}

    /** One line of the audit; {@code action} is the name it had when written, {@code roles} and {@code agency} are the account's then. */
    record Entry(
            long number,
            Instant at,
            String account,
            String roles,
            String agency,
            String action,
            String subject,
            String detail,
            boolean isRefused) {}

    /** Whether every entry is as it was written, how many were checked, and the first trouble in words. */
    record Verification(boolean isIntact, long entries, String finding) {}
}
