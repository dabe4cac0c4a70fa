package org.together.core.facts;

import static org.together.core.family.Sensitivity.SENSITIVE;

import org.together.core.family.FactKind;
import org.together.core.family.Field;

/** What health services share. */
public final class Health {
    public static final Field<String> CONDITION = Field.text("condition", "Condition");
    public static final FactKind MENTAL_HEALTH = FactKind.of(
                    "health.mental-health", "Mental health", CONDITION, Involvement.SERVICE, Involvement.WORKER, Involvement.PHONE)
            .kept(SENSITIVE)
            .reads("Mental health[: {condition}][, with {service}]");

    public static final Field<String> SUBSTANCE = Field.text("substance", "Substance");
    public static final Field<String> DISCHARGE = Field.text("discharge", "Reason for discharge");
    /** A spell of treatment or a recorded problem; without an end it goes on. */
    public static final FactKind SUBSTANCE_MISUSE = FactKind.of(
                    "health.substance-misuse",
                    "Drugs or alcohol",
                    SUBSTANCE,
                    DISCHARGE,
                    Involvement.SERVICE,
                    Involvement.WORKER,
                    Involvement.PHONE)
            .kept(SENSITIVE)
            .reads("Problem with {substance}[, with {service}][, discharged: {discharge}]");

    public static final Field<String> REASON = Field.text("reason", "Reason");
    /** A new mother on an intensive health-visiting offer (universal partnership plus, family nurse partnership). */
    public static final FactKind NEW_MOTHER_SUPPORT = FactKind.of(
                    "health.new-mother-support",
                    "Extra support for a new mother",
                    REASON,
                    Involvement.SERVICE,
                    Involvement.WORKER,
                    Involvement.PHONE)
            .kept(SENSITIVE)
            .reads("Extra support for a new mother[: {reason}]");

    private Health() {}
}
