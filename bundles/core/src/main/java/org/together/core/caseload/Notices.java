package org.together.core.caseload;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;

/**
 * Whether somebody is told by e-mail that something new waits for them here. Only who asks for it is told, and never what it is or about
 * whom: for that they sign in.
 */
@ProviderType
public interface Notices {
    /** Whether this council has set up a mail server. */
    boolean isOffered();

    /** Where they want to be told, if they asked to be. */
    Optional<String> address(Viewer viewer);

    /** What keeps e-mails from reaching them now, and what to do about it; empty while nothing does. */
    Optional<String> trouble(Viewer viewer);

    /** From now on there, or nowhere. What is wrong in words, or empty. */
    Optional<String> tell(Viewer viewer, Optional<String> address);
}
