package org.together.core.access;

/** What can be allowed, refused and audited. */
public enum Action {
    SIGN_IN("signed in"),
    SIGN_OUT("signed out"),
    SEARCH("searched for families"),
    OPEN_FAMILY("opened a family"),
    LIST_IDENTIFIED("listed families identified"),
    EXPORT("exported a list"),
    NOMINATE("nominated a family"),
    REFER("made a referral"),
    TRIAGE("decided on a referral"),
    ALLOCATE("allocated a family"),
    SEE_CASELOAD("looked at a caseload"),
    ASSESS("worked on an assessment"),
    AGREE("worked on an agreement"),
    RECORD_CONTACT("recorded work with a family"),
    DECIDE_AT_PANEL("recorded a panel's decision"),
    LINK_PEOPLE("decided which records are one person"),
    LOAD_FEED("loaded a feed"),
    WITHDRAW_LOAD("withdrew a load"),
    CANCEL_LOAD("cancelled a load"),
    MAP_FEED("changed how a feed's columns are read"),
    SEE_DATA_QUALITY("looked at data quality"),
    IDENTIFY("identified families"),
    WHAT_IF("tried a what-if"),
    MANAGE_EXTENSIONS("changed the extensions"),
    MANAGE_ACCOUNTS("changed accounts"),
    RESTRICT("changed who may see a family"),
    READ_AUDIT("read the audit");

    private final String label;

    Action(String label) {
        this.label = label;
    }

    /** As an audit line says it. */
    public String label() {
        return label;
    }
}
