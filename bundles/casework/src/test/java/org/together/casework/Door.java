package org.together.casework;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.together.core.access.Action;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;

/** One method of a service of casework, to be tried by anybody with the ids of anything. */
public record Door(String name, Set<StaffRole> roles, Shut shut, Attempt attempt) {
    /** What somebody meets for whom the family is not there. */
    public enum Shut {
        /** Refused. */
        REFUSES,
        /** The same answer as for ids of nothing. */
        AS_IF_NOTHING,
        /** A list from which the family is missing, as if it had never been in the record. */
        LEAVES_OUT
    }

    /** Called with the ids of a family's things; what it gives is looked through for what it should not tell. */
    public interface Attempt {
        @Nullable Object by(Viewer viewer, Things things);
    }

    /** Of one family: open to roles that may do one of these with a family they have to do with. */
    public static Door family(String name, Attempt attempt, Action... oneOf) {
        return new Door(name, roles(oneOf), Shut.REFUSES, attempt);
    }

    public static Door family(String name, Attempt attempt, Set<StaffRole> roles) {
        return new Door(name, roles, Shut.REFUSES, attempt);
    }

    public static Door saying(String name, Attempt attempt, Action... oneOf) {
        return new Door(name, roles(oneOf), Shut.AS_IF_NOTHING, attempt);
    }

    public static Door list(String name, Attempt attempt, Action... oneOf) {
        return new Door(name, roles(oneOf), Shut.LEAVES_OUT, attempt);
    }

    /** A list or an answer that anybody may ask for and that is empty for most. */
    public static Door toAll(String name, Shut shut, Attempt attempt) {
        return new Door(name, Set.of(StaffRole.values()), shut, attempt);
    }

    private static Set<StaffRole> roles(Action... oneOf) {
        Predicate<StaffRole> mayOne = role -> Stream.of(oneOf).anyMatch(role::may);
        return Set.copyOf(Stream.of(StaffRole.values()).filter(mayOne).toList());
    }
}
