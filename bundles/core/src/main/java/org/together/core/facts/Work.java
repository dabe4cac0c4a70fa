package org.together.core.facts;

import org.together.core.family.FactKind;
import org.together.core.family.Field;

/** What the Department for Work and Pensions and advice services know of income. */
public final class Work {
    /** {@code JSA}, {@code ESA}, {@code IS}, {@code IB}, {@code SDA}, {@code CA} (Carer's Allowance) or {@code UC} (Universal Credit). */
    public static final Field<String> BENEFIT = Field.code("benefit", "Benefit", "JSA", "ESA", "IS", "IB", "SDA", "CA", "UC");
    public static final String UNIVERSAL_CREDIT = "UC";
    /**
     * Conditionality group for Universal Credit: {@code all-work}, {@code preparation}, {@code interview}, {@code none}
     * or {@code working-enough}.
     */
    public static final Field<String> CONDITIONALITY = Field.code(
            "conditionality", "Work-related requirements", "all-work", "preparation", "interview", "none", "working-enough");
    /** A spell on an out-of-work benefit: the period is the spell. */
    public static final FactKind OUT_OF_WORK_BENEFIT =
            FactKind.of("work.benefit", "Out-of-work benefit", BENEFIT, CONDITIONALITY).reads("Receives {benefit}[ ({conditionality})]");

    public static final Field<String> EMPLOYER = Field.text("employer", "Employer");
    /** A spell of work: the period is the spell. */
    public static final FactKind EMPLOYMENT = FactKind.of("work.employment", "Employment", EMPLOYER).reads("In work[ at {employer}]");

    private Work() {}
}
