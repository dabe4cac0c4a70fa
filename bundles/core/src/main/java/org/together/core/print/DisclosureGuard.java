package org.together.core.print;

import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;

/** Asked before anything about a family leaves the platform on paper or as a file. */
@ProviderType
public interface DisclosureGuard {
    /** Where its members live, in words that must not reach these recipients: lines of addresses and postcodes, without regard to case. */
    Set<String> withheld(Viewer viewer, Family family, Recipients recipients);
}
