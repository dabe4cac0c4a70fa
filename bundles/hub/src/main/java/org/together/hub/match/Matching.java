package org.together.hub.match;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Decides which identities are one person. It knows every identity of which a record is in force; the answer depends on
 * these and on what was decided, not on the order in which they came, and can be asked again whenever one comes or goes.
 */
public interface Matching {
    /** These can be found from now on. */
    void arrived(Collection<Identity> some);

    /** Nothing is left of these. */
    void left(Collection<Long> ids);

    Parting parting();

    /** Some identities, and all that hang together with them. */
    interface Parting {
        /** Takes them in; answers those newly met, these included. */
        List<Long> include(Collection<Long> ids);

        /** Parts all that were taken in into people; {@code owners} tells whose they are now. */
        List<List<Long>> people(Map<Long, Long> owners);

        /** After parting: pairs that somebody should look at. */
        List<Doubt> doubts();
    }

    /** Two identities that may or may not be one person; the first is the older. Weight in bits: 0 is as likely as not. */
    record Doubt(long one, long other, double weight, boolean isTogether) {}

    /** What somebody decided about two identities. */
    record Decided(long one, long other, boolean isSame) {}
}
