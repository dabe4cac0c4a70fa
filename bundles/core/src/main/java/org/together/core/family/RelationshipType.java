package org.together.core.family;

/** Kinds of relationship that agencies declare. */
public enum RelationshipType {
    /** Has parental responsibility for. */
    PARENT("parent"),
    STEP_PARENT("step-parent"),
    ADOPTIVE_PARENT("adoptive parent"),
    FOSTER_CARER("foster carer"),
    GRANDPARENT("grandparent"),
    OTHER_CARER("other carer"),
    PARTNER("partner"),
    EX_PARTNER("ex-partner"),
    SIBLING("sibling"),
    /** Gave life to the other and has no parental responsibility. */
    BIRTH_PARENT("birth parent without parental responsibility");

    private final String label;

    RelationshipType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** One who brings the other up. */
    public boolean isParental() {
        return ordinal() <= OTHER_CARER.ordinal();
    }
}
