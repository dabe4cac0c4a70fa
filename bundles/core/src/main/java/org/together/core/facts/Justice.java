package org.together.core.facts;

import static org.together.core.family.Sensitivity.SENSITIVE;

import java.time.LocalDate;
import org.together.core.family.FactKind;
import org.together.core.family.Field;

/** What police, youth justice, probation and community safety know. */
public final class Justice {
    /** {@code suspect}, {@code offender}, {@code victim} or {@code witness}: being named in an incident is not having done it. */
    public static final Field<String> ROLE = Field.code("role", "Role", "suspect", "offender", "victim", "witness");
    public static final String OFFENDER = "offender";
    public static final String SUSPECT = "suspect";
    public static final String VICTIM = "victim";
    public static final String WITNESS = "witness";

    public static final Field<String> OFFENCE_TYPE = Field.text("offence", "Offence");
    public static final Field<String> OUTCOME = Field.text("outcome", "Outcome");
    public static final Field<Boolean> PROVEN = Field.flag("proven", "Proven");
    public static final FactKind OFFENCE = FactKind.of("justice.offence", "Offence", OFFENCE_TYPE, OUTCOME, PROVEN, ROLE)
            .kept(SENSITIVE)
            .reads("{offence} ({role})[: {outcome}]");

    public static final Field<String> ASB_TYPE = Field.text("type", "Type");
    public static final FactKind ASB_INCIDENT =
            FactKind.of("justice.asb-incident", "Anti-social behaviour", ASB_TYPE, ROLE).reads("Anti-social behaviour ({role})[: {type}]");

    public static final FactKind ASB_INTERVENTION = FactKind.of(
                    "justice.asb-intervention", "Anti-social behaviour intervention", ASB_TYPE, Involvement.SERVICE)
            .reads("Intervention for anti-social behaviour[: {type}]");

    public static final Field<Boolean> PARENTING = Field.flag("parenting", "Has parenting responsibilities");
    public static final Field<LocalDate> RELEASE = Field.date("release", "Release date");
    /** In prison over the period, with the planned release. */
    public static final FactKind PRISON =
            FactKind.of("justice.prison", "Prison", RELEASE, PARENTING).kept(SENSITIVE).reads("In prison[, release {release}]");

    /** {@code licence}, {@code supervision}, {@code community-order}, {@code suspended-sentence} or {@code youth-order}. */
    public static final Field<String> ORDER_TYPE = Field.code(
            "type", "Type of order", "licence", "supervision", "community-order", "suspended-sentence", "youth-order");
    public static final FactKind ORDER = FactKind.of(
                    "justice.order", "Order", ORDER_TYPE, PARENTING, Involvement.SERVICE, Involvement.WORKER, Involvement.PHONE)
            .kept(SENSITIVE)
            .reads("Subject to {type}");

    private Justice() {}
}
