package org.together.core.access;

/** Whether something is allowed, and why, in words that the person concerned may read: "You see this because …". */
public record Decision(boolean isAllowed, String reason) {

    public static Decision allowed(String because) {
        return new Decision(true, because);
    }

    public static Decision refused(String because) {
        return new Decision(false, because);
    }
}
