package org.together.core.access;

import java.util.EnumSet;
import java.util.Set;

/** What someone who signs in is there to do, and so what they may do at all; which families they may open is decided beside it. */
public enum StaffRole {
    ACCESS_OFFICER(
            "access-team officer",
            Action.SEARCH,
            Action.OPEN_FAMILY,
            Action.LIST_IDENTIFIED,
            Action.NOMINATE,
            Action.REFER,
            Action.TRIAGE,
            Action.RECORD_CONTACT),
    ADVOCATE(
            "family advocate",
            Action.SEARCH,
            Action.OPEN_FAMILY,
            Action.NOMINATE,
            Action.REFER,
            Action.ASSESS,
            Action.AGREE,
            Action.RECORD_CONTACT,
            Action.SEE_CASELOAD),
    /** A professional of another agency who works with a family beside its advocate. */
    PARTNER(
            "partner professional",
            Action.OPEN_FAMILY,
            Action.NOMINATE,
            Action.REFER,
            Action.ASSESS,
            Action.AGREE,
            Action.RECORD_CONTACT,
            Action.SEE_CASELOAD),
    LOCALITY_MANAGER(
            "locality manager",
            Action.SEARCH,
            Action.OPEN_FAMILY,
            Action.LIST_IDENTIFIED,
            Action.EXPORT,
            Action.WHAT_IF,
            Action.NOMINATE,
            Action.REFER,
            Action.ALLOCATE,
            Action.ASSESS,
            Action.AGREE,
            Action.RECORD_CONTACT,
            Action.DECIDE_AT_PANEL,
            Action.SEE_CASELOAD),
    ANALYST(
            "data and intelligence analyst",
            Action.SEARCH,
            Action.OPEN_FAMILY,
            Action.LOAD_FEED,
            Action.WITHDRAW_LOAD,
            Action.CANCEL_LOAD,
            Action.MAP_FEED,
            Action.SEE_DATA_QUALITY,
            Action.LINK_PEOPLE,
            Action.IDENTIFY,
            Action.LIST_IDENTIFIED,
            Action.EXPORT,
            Action.WHAT_IF),
    PROGRAMME_LEAD(
            "programme lead",
            Action.OPEN_FAMILY,
            Action.SEARCH,
            Action.IDENTIFY,
            Action.LIST_IDENTIFIED,
            Action.EXPORT,
            Action.WHAT_IF,
            Action.SEE_DATA_QUALITY,
            Action.SEE_CASELOAD),
    FINANCE_PARTNER("finance partner"),
    AUDITOR("auditor", Action.OPEN_FAMILY, Action.LIST_IDENTIFIED, Action.READ_AUDIT),
    GOVERNANCE_OFFICER("information governance officer", Action.READ_AUDIT, Action.RESTRICT),
    /** Runs the platform; sees no family. */
    ADMINISTRATOR("council IT administrator", Action.MANAGE_EXTENSIONS, Action.MANAGE_ACCOUNTS, Action.SEE_DATA_QUALITY),
    /** Another system with an access token, such as a nightly job. */
    MACHINE("connected system", Action.LOAD_FEED, Action.LIST_IDENTIFIED, Action.EXPORT, Action.REFER);

    private final String label;
    private final Set<Action> actions;

    StaffRole(String label, Action... actions) {
        this.label = label;
        this.actions = actions.length == 0 ? EnumSet.noneOf(Action.class) : EnumSet.of(actions[0], actions);
    }

    public String label() {
        return label;
    }

    public boolean may(Action action) {
        return actions.contains(action);
    }
}
