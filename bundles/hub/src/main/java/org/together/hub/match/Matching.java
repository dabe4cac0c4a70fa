package org.together.hub.match;

import java.util.Collection;
import java.util.List;

/**
 * Decides which identities are one person. The answer depends on the identities alone, never on the order in which they
 * came; so it can be asked again whenever one comes or goes.
 */
public interface Matching {
    /** Two identities that might be the same person share one of these. */
    List<String> keys(Identity identity);

    /** Parts the identities into people. Given are all that can be reached from one another by keys. */
    List<List<Identity>> people(Collection<Identity> within);
}
