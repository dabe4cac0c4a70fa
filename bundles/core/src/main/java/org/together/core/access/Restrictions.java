package org.together.core.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    /** Restricts the family, replacing what was said before; what is wrong with it in words, or empty when it holds from now on. */
    Optional<String> restrict(Viewer viewer, Restricted family, Grounds grounds);

    /**
     * Leaves the family to need to know again; {@code reason} is one line without names, kept in the audit. What is wrong with it in
     * words, or empty when it holds from now on.
     */
    Optional<String> lift(Viewer viewer, Id<Family> family, String reason);

    /** All families restricted now, those to be reviewed first. */
    List<Kept> all(Viewer viewer);

    /** How closely the family is kept, for those named; empty for everybody else, and where there is no restriction. */
    default Optional<Level> levelOf(Viewer viewer, Id<Family> family) {
        return Optional.empty();
    }

    /** How closely a family is kept. */
    enum Level {
        /** Only those named; others read "restricted" and whom to contact. */
        NAMED,
        /** Only those named; for others there is no such family: no search hit, no line, no count. */
        SEALED
    }

    /** What a council restricts a record for. */
    enum Ground {
        STAFF_RELATIVE("A relative or friend of staff"),
        RISK("Somebody is at risk if found"),
        ADOPTION("Adoption"),
        HIGH_PROFILE("High profile"),
        REVIEW("A case review or inquiry"),
        DEATH("An unexplained death"),
        OTHER("Another reason");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A family, how closely it is kept, the accounts named, and whom others may contact (a post or a telephone number,
     * not a member's name).
     */
    record Restricted(Id<Family> family, Level level, Set<String> named, String contact) {}

    /** Why, in a word and in a line without names, and the day by which somebody looks whether it still must be: a year at most. */
    record Grounds(Ground ground, String words, LocalDate review) {}

    /** A restriction that holds, by which account it was set, and on which day. */
    record Kept(Restricted restricted, Grounds grounds, String author, LocalDate since) {}
}
