package org.together.linkage.intake;

/** A row that cannot be read, and where in the stretch of text it begins. */
final class BrokenRow extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int at;

    BrokenRow(int at, String fault) {
        super(fault);
        this.at = at;
    }

    int at() {
        return at;
    }
}
