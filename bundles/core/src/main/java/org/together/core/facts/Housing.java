package org.together.core.facts;

import java.math.BigDecimal;
import org.together.core.family.FactKind;
import org.together.core.family.Field;

/** What landlords, revenues and housing options know. */
public final class Housing {
    public static final Field<BigDecimal> AMOUNT = Field.money("amount", "Amount owed (£)");
    public static final FactKind RENT_ARREARS = FactKind.of("housing.rent-arrears", "Rent arrears", AMOUNT, Involvement.SERVICE)
            .reads("Rent arrears of £{amount}");

    /** {@code notice}, {@code possession} or {@code evicted}. */
    public static final Field<String> STAGE = Field.code("stage", "Stage", "notice", "possession", "evicted");
    public static final FactKind EVICTION =
            FactKind.of("housing.eviction", "Eviction", STAGE, Involvement.SERVICE).reads("Eviction: {stage}");

    /** Duty owed under homelessness law: {@code prevention}, {@code relief}, {@code main} or {@code none}. */
    public static final Field<String> DUTY = Field.code("duty", "Duty owed", "prevention", "relief", "main", "none");
    public static final FactKind HOMELESSNESS = FactKind.of(
                    "housing.homelessness", "Homelessness", DUTY, Involvement.SERVICE, Involvement.WORKER, Involvement.PHONE)
            .reads("Homelessness: {duty} duty");

    /** Debt that an advice service finds cannot be managed. */
    public static final FactKind UNMANAGEABLE_DEBT = FactKind.of(
                    "housing.unmanageable-debt", "Unmanageable debt", AMOUNT, Involvement.SERVICE)
            .reads("Unmanageable debt[ of £{amount}]");

    private Housing() {}
}
