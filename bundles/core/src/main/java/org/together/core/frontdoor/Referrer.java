package org.together.core.frontdoor;

/** Who refers: the agency, their name and telephone; somebody who asks for help for their own family has no agency. */
public record Referrer(String agency, String name, String phone, boolean isSelf) {
    /** How a self-referral is named among agencies. */
    public static final String SELF = "The family itself";

    public static Referrer of(String agency, String name, String phone) {
        return new Referrer(agency, name, phone, false);
    }

    public static Referrer self(String name, String phone) {
        return new Referrer(SELF, name, phone, true);
    }
}
