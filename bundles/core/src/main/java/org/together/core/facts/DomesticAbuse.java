package org.together.core.facts;

import static org.together.core.family.Sensitivity.RESTRICTED;

import org.together.core.family.FactKind;
import org.together.core.family.Field;

/** What police, MARAC (the multi-agency risk assessment conference) and domestic abuse advisers know. Never shown to a perpetrator. */
public final class DomesticAbuse {
    /** {@code victim}, {@code perpetrator} or {@code child}. */
    public static final Field<String> ROLE = Field.code("role", "Role", "victim", "perpetrator", "child");
    public static final String VICTIM = "victim";
    public static final String PERPETRATOR = "perpetrator";
    public static final String CHILD = "child";

    /** Risk by the DASH checklist: {@code standard}, {@code medium} or {@code high}. */
    public static final Field<String> RISK = Field.code("risk", "Risk level", "standard", "medium", "high");
    public static final FactKind CALL_OUT = FactKind.of("domestic-abuse.call-out", "Domestic call-out", ROLE, RISK)
            .kept(RESTRICTED)
            .reads("Police called to domestic abuse ({role})[, risk {risk}]");

    public static final Field<Boolean> REPEAT = Field.flag("repeat", "Repeat case");
    public static final FactKind MARAC =
            FactKind.of("domestic-abuse.marac", "MARAC case", ROLE, REPEAT).kept(RESTRICTED).reads("Discussed at MARAC ({role})");

    /** Support by an adviser (IDVA) or a recovery programme; for a perpetrator, a programme to change. */
    public static final FactKind SUPPORT = FactKind.of(
                    "domestic-abuse.support", "Domestic abuse support", ROLE, Involvement.SERVICE, Involvement.WORKER, Involvement.PHONE)
            .kept(RESTRICTED)
            .reads("Domestic abuse support ({role})[ by {service}]");

    private DomesticAbuse() {}
}
