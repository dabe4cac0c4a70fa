package org.together.core.facts;

import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Field;

/** Fields of every fact that says a service is involved, so that "who is involved" can be shown whatever the source. */
public final class Involvement {
    public static final Field<String> SERVICE = Field.text("service", "Service");
    public static final Field<String> WORKER = Field.text("worker", "Worker");
    public static final Field<String> PHONE = Field.text("phone", "Telephone");

    /** Sign-in name of the worker, for those who work here: need to know goes by it. */
    public static final Field<String> ACCOUNT = Field.text("account", "Account");

    /** A service that works with a person, said by itself, with nothing more about the matter. */
    public static final FactKind SERVICE_INVOLVED =
            FactKind.of("involvement.service", "Service involved", SERVICE, WORKER, PHONE).reads("{service} involved[, worker {worker}]");

    /** The family's advocate, as allocated here. */
    public static final FactKind ADVOCATE = FactKind.of("involvement.advocate", "Family advocate", SERVICE, WORKER, PHONE, ACCOUNT)
            .reads("{worker} is the family's advocate");

    /** Whoever stands in for the advocate for a time, as arranged here. */
    public static final FactKind COVER = FactKind.of("involvement.cover", "Cover for the advocate", SERVICE, WORKER, PHONE, ACCOUNT)
            .reads("{worker} covers for the family's advocate");

    private Involvement() {}

    /** Whether the fact says that a service is involved. */
    public static boolean isIn(Fact fact) {
        return fact.values().containsKey(SERVICE.key());
    }
}
