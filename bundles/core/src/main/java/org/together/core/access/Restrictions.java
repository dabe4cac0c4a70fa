package org.together.core.access;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * Families kept closer than need to know: relatives of staff, high-profile cases, adoption, serious case reviews. Set
 * by information governance, who need not see the family itself. Every method throws {@link Refused} for others.
 */
@ProviderType
public interface Restrictions {
    /** Restricts the family, replacing what was said before; {@link Level#OPEN} lifts the restriction. */
    void restrict(Viewer viewer, Restricted family);

    /** All families restricted now. */
    List<Restricted> all(Viewer viewer);

    /** How closely a family is kept. */
    enum Level {
        /** Need to know alone decides. */
        OPEN,
        /** Only those named; others read "restricted" and whom to contact. */
        NAMED,
        /** Only those named; for others there is no such family: no search hit, no line, no count. */
        SEALED
    }

    /**
     * A family, how closely it is kept, the accounts named, and whom others may contact (a post or a telephone number,
     * not a member's name).
     */
    record Restricted(Id<Family> family, Level level, Set<String> named, String contact) {}
}
