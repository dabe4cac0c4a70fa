package org.together.core.facts;

import org.together.core.family.FactKind;
import org.together.core.family.Field;

/** Whether a family works with its advocate: a break in the work and its end, each on the day it was noticed. */
public final class Engagement {
    public static final Field<String> REASON = Field.text("reason", "Reason");
    public static final FactKind DISENGAGED =
            FactKind.of("engagement.disengaged", "Stopped working with us", REASON).reads("Stopped working with us[: {reason}]");

    public static final Field<String> HOW = Field.text("how", "How it came about");
    public static final FactKind RE_ENGAGED =
            FactKind.of("engagement.re-engaged", "Working with us again", HOW).reads("Working with us again[: {how}]");

    private Engagement() {}
}
