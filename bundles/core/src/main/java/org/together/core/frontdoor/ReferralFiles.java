package org.together.core.frontdoor;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.hub.Reject;

/**
 * Referrals by file: a CSV with a header and one row a person; rows with the same reference are one referral, through the same checks as
 * one made on screen. The columns are in the guide "Sending referrals".
 */
@ProviderType
public interface ReferralFiles {
    /** Takes every referral of the file that can be used; each is kept by itself. */
    Outcome take(Viewer viewer, InputStream csv);

    /** What was refused, as CSV safe to open in a spreadsheet, for the sender to mend. */
    void writeRejects(Outcome outcome, OutputStream csv);

    /** Columns in the order of a template. */
    List<String> columns();

    /** How many were new, how many had been sent before, and the rows refused; {@code fault} says why the file itself could not be read. */
    record Outcome(int taken, int knownAlready, List<Reject> rejects, String fault) {}
}
