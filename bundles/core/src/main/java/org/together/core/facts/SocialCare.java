package org.together.core.facts;

import static org.together.core.family.Sensitivity.SENSITIVE;

import org.together.core.family.FactKind;
import org.together.core.family.Field;

/** What children's services and early help know. Periods are episodes; one without an end is open. */
public final class SocialCare {
    public static final Field<String> REASON = Field.text("reason", "Reason");
    public static final Field<String> END_REASON = Field.text("end-reason", "Reason for ending");

    public static final FactKind EARLY_HELP = episode("social-care.early-help", "Early help");
    /** Section 17, Children Act 1989. */
    public static final FactKind CHILD_IN_NEED = episode("social-care.child-in-need", "Child in need").kept(SENSITIVE);
    /** Enquiry under section 47, Children Act 1989. */
    public static final FactKind ENQUIRY = episode("social-care.section-47", "Section 47 enquiry").kept(SENSITIVE);
    public static final FactKind CHILD_PROTECTION = episode("social-care.child-protection", "Child protection plan").kept(SENSITIVE);
    public static final FactKind LOOKED_AFTER = episode("social-care.looked-after", "Looked after child").kept(SENSITIVE);

    public static final FactKind MISSING =
            FactKind.of("social-care.missing", "Missing from home", REASON).kept(SENSITIVE).reads("Missing from home[: {reason}]");
    /** Missing or at risk of sexual exploitation, as assessed. */
    public static final FactKind EXPLOITATION_RISK =
            FactKind.of("social-care.exploitation-risk", "At risk of exploitation", REASON).kept(SENSITIVE);

    private SocialCare() {}

    private static FactKind episode(String id, String label) {
        return FactKind.of(id, label, REASON, END_REASON, Involvement.SERVICE, Involvement.WORKER, Involvement.PHONE)
                .reads(label + "[: {reason}][, ended: {end-reason}]");
    }
}
