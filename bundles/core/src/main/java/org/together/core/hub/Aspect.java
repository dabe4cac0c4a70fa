package org.together.core.hub;

/** What two agencies may say differently of one person. */
public enum Aspect {
    FORENAME("Forename"),
    SURNAME("Surname"),
    BORN("Date of birth"),
    SEX("Sex"),
    POSTCODE("Postcode"),
    NHS_NUMBER("NHS number"),
    UPN("Unique pupil number"),
    NINO("National Insurance number");

    private final String label;

    Aspect(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether one agency may be told what the others say; of places and numbers it learns only that they differ. */
    public boolean isTold() {
        return this != POSTCODE && this != NHS_NUMBER && this != UPN && this != NINO;
    }
}
