package org.together.core.identity;

/** What somebody says of a doubt. Who is not sure does not see the pair again, others still do. */
public enum Verdict {
    SAME("same person"),
    DIFFERENT("not the same person"),
    UNSURE("not sure");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
