package org.together.core.facts;

import static org.together.core.family.Sensitivity.SENSITIVE;

import org.together.core.family.FactKind;
import org.together.core.family.Field;

/** Evidence by a professional's judgement; its author is the source's reference. */
public final class Judgement {
    /** Id of the criterion for which the family is nominated. */
    public static final Field<String> CRITERION = Field.text("criterion", "Criterion");
    public static final Field<String> REASON = Field.text("reason", "Reason");
    /** A professional says that a problem is of concern equivalent to what the indicators count. */
    public static final FactKind NOMINATION = FactKind.of("judgement.nomination", "Professional nomination", CRITERION, REASON)
            .kept(SENSITIVE)
            .reads("Nominated by a professional: {reason}");

    private Judgement() {}
}
