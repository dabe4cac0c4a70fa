package org.together.core.access;

/** Whether something is allowed, and why, in words that the person concerned may read: "You see this because …". */
public record Decision(boolean isAllowed, String reason) {
    /** Said of a family that is not there and of one that is sealed: nobody may tell them apart. */
    public static final String NO_SUCH_FAMILY = "There is no such family, or you may not see it.";

    /** Said to whoever may open any family once they have said what for, see {@link Viewer#forPurpose}. */
    public static final String SAY_PURPOSE = "Say first for what purpose you open this family, in at least 10 characters.";

    public static Decision allowed(String because) {
        return new Decision(true, because);
    }

    public static Decision refused(String because) {
        return new Decision(false, because);
    }
}
