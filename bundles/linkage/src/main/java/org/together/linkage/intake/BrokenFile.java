package org.together.linkage.intake;

/** A file that cannot be used, told in one sentence that names it. */
public final class BrokenFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BrokenFile(String sentence) {
        super(sentence);
    }
}
