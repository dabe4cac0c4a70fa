package org.together.demo;

import java.util.List;
import java.util.Set;

/** What can befall a household or one in it, and how often by how strained the household is. Shares are made up to give plausible rates. */
enum Trouble {
    YOUTH_OFFENCE(0.001, 0.02, 0.08, 0.22),
    ASB_MEASURE(0.0006, 0.012, 0.06, 0.15),
    PRISON(0.0002, 0.004, 0.02, 0.07),
    LICENCE(0.0002, 0.004, 0.02, 0.06),
    COMMUNITY_SENTENCE(0.0004, 0.008, 0.04, 0.10),
    CRIME_NOMINATION(0.0001, 0.004, 0.02, 0.06),
    ADULT_OFFENCE(0.003, 0.03, 0.10, 0.25),
    CRIME_VICTIM(0.035, 0.07, 0.12, 0.2),
    ASB_INCIDENT(0.004, 0.03, 0.10, 0.22),
    SUSPENSION(0.008, 0.07, 0.2, 0.4),
    PERMANENT_EXCLUSION(0.0003, 0.003, 0.02, 0.06),
    ALTERNATIVE_PROVISION(0.0004, 0.008, 0.04, 0.10),
    MISSING_EDUCATION(0.0003, 0.004, 0.02, 0.06),
    SCHOOL_NOMINATION(0.0002, 0.005, 0.03, 0.07),
    HOME_EDUCATION(0.009, 0.012, 0.02, 0.02),
    PLAN_FOR_NEEDS(0.035, 0.06, 0.09, 0.12),
    EARLY_HELP(0.012, 0.15, 0.30, 0.30),
    CHILD_IN_NEED(0.010, 0.26, 0.50, 0.75),
    CHILD_PROTECTION(0.0004, 0.02, 0.12, 0.35),
    EARLY_YEARS_REFUSED(0.004, 0.05, 0.15, 0.25),
    MISSING(0.0006, 0.008, 0.04, 0.12),
    EXPLOITATION(0.0002, 0.003, 0.02, 0.07),
    CHILD_NOMINATION(0.0002, 0.005, 0.02, 0.05),
    BENEFIT(0.022, 0.36, 0.60, 0.80),
    LEAVING_WITHOUT_PLAN(0.006, 0.06, 0.15, 0.3),
    NEET(0.015, 0.10, 0.25, 0.4),
    ARREARS(0.05, 0.16, 0.3, 0.45),
    DEBT(0.001, 0.03, 0.08, 0.14),
    HOMELESS(0.002, 0.02, 0.05, 0.10),
    ABUSE(0.014, 0.10, 0.26, 0.48),
    MENTAL_ILLNESS(0.005, 0.05, 0.17, 0.32),
    DRUGS_OR_ALCOHOL(0.0015, 0.025, 0.10, 0.26),
    NEW_MOTHER(0.006, 0.14, 0.35, 0.55),
    HEALTH_NOMINATION(0.0002, 0.005, 0.02, 0.05);

    /** Every kind of trouble befalls one of the first families, so that a county of any size shows all there is to see. */
    static final List<Set<Trouble>> STORIES = List.of(
            Set.of(YOUTH_OFFENCE, ASB_MEASURE, SUSPENSION, BENEFIT, CHILD_IN_NEED, NEW_MOTHER),
            Set.of(PRISON, PERMANENT_EXCLUSION, ARREARS, ABUSE, CHILD_PROTECTION),
            Set.of(LICENCE, MISSING_EDUCATION, EARLY_HELP, NEET, MENTAL_ILLNESS),
            Set.of(COMMUNITY_SENTENCE, ALTERNATIVE_PROVISION, EXPLOITATION, DEBT, DRUGS_OR_ALCOHOL),
            Set.of(CRIME_NOMINATION, SCHOOL_NOMINATION, EARLY_YEARS_REFUSED, LEAVING_WITHOUT_PLAN),
            Set.of(CHILD_NOMINATION, HEALTH_NOMINATION, MISSING, HOMELESS, CHILD_PROTECTION, BENEFIT));

    private final double[] shares;

    Trouble(double... shares) {
        this.shares = shares;
    }

    double share(int strain) {
        return shares[strain];
    }
}
