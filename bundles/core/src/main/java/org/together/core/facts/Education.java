package org.together.core.facts;

import static org.together.core.family.Sensitivity.SENSITIVE;

import org.together.core.family.FactKind;
import org.together.core.family.Field;

/** What schools and the education service know. */
public final class Education {
    public static final Field<String> SCHOOL = Field.text("school", "School");
    public static final Field<Integer> POSSIBLE = Field.number("possible", "Sessions possible");
    public static final Field<Integer> AUTHORISED = Field.number("authorised", "Sessions missed, authorised");
    public static final Field<Integer> UNAUTHORISED = Field.number("unauthorised", "Sessions missed, unauthorised");
    /** One school term (the period): sessions possible and missed. Half a day is a session. */
    public static final FactKind ATTENDANCE = FactKind.of(
                    "education.attendance", "School attendance", SCHOOL, POSSIBLE, AUTHORISED, UNAUTHORISED)
            .reads("Of {possible} school sessions missed {authorised} authorised and {unauthorised} unauthorised[ at {school}]");

    /** {@code fixed} or {@code permanent}. */
    public static final Field<String> EXCLUSION_TYPE = Field.code("type", "Type of exclusion", "fixed", "permanent");
    public static final Field<Integer> SESSIONS = Field.number("sessions", "Sessions excluded");
    public static final Field<String> REASON = Field.text("reason", "Reason");
    public static final String FIXED = "fixed";
    public static final String PERMANENT = "permanent";
    public static final FactKind EXCLUSION = FactKind.of("education.exclusion", "Exclusion", EXCLUSION_TYPE, SESSIONS, REASON, SCHOOL)
            .reads("Excluded ({type})[, {sessions} sessions][: {reason}]");

    /** A place outside mainstream school because of behaviour. */
    public static final FactKind ALTERNATIVE_PROVISION = FactKind.of(
                    "education.alternative-provision", "Alternative provision", SCHOOL, REASON)
            .reads("In alternative provision[ at {school}]");

    /** Neither registered with a school nor educated otherwise. */
    public static final FactKind MISSING_EDUCATION =
            FactKind.of("education.missing", "Missing education", REASON).reads("Missing education[: {reason}]");

    /** {@code school}, {@code education}, {@code training}, {@code employment}, {@code neet}, {@code not-known}. */
    public static final Field<String> ACTIVITY_TYPE = Field.code(
            "activity", "Activity", "school", "education", "training", "employment", "neet", "not-known");
    /** What a young person of 16 or over does, as the careers service records it. */
    public static final FactKind ACTIVITY =
            FactKind.of("education.activity", "Education, training or work", ACTIVITY_TYPE).reads("Activity: {activity}");

    /** In the last school year with no or few qualifications expected and nothing planned. */
    public static final FactKind LEAVING_WITHOUT_PLAN = FactKind.of(
                    "education.leaving-without-plan", "Leaving school without a plan", REASON)
            .reads("Leaving school without a plan[: {reason}]");

    /** Early-years entitlement offered and not taken up. */
    public static final FactKind EARLY_YEARS_NOT_TAKEN =
            FactKind.of("education.early-years-not-taken", "Early-years place not taken up", REASON);

    public static final Field<String> NEED = Field.text("need", "Primary need");
    /** Special educational needs: statement or plan. */
    public static final FactKind SPECIAL_NEEDS = FactKind.of("education.special-needs", "Education, health and care plan", NEED, SCHOOL)
            .kept(SENSITIVE)
            .reads("Education, health and care plan[: {need}]");

    private Education() {}
}
