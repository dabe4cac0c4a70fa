package org.together.core.family;

/** What a person is in their family. */
public enum Role {
    PARENT_OR_CARER("parent or carer"),
    CHILD("child"),
    OTHER_ADULT("other adult"),
    NOT_KNOWN("not known");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
