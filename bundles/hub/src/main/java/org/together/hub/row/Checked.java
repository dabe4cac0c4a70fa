package org.together.hub.row;

/** A value as it is kept (empty when there is none), or what is wrong with what stood there (empty when nothing). */
record Checked(String value, String fault) {
    static final Checked EMPTY = new Checked("", "");

    static Checked valid(String value) {
        return new Checked(value, "");
    }

    static Checked fault(String reason) {
        return new Checked("", reason);
    }

    boolean isFaulty() {
        return !fault.isEmpty();
    }
}
