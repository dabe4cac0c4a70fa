package org.together.core.facts;

import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Field;

/** Fields of every fact that says a service is involved, so that "who is involved" can be shown whatever the source. */
public final class Involvement {
    public static final Field<String> SERVICE = Field.text("service", "Service");
    public static final Field<String> WORKER = Field.text("worker", "Worker");
    public static final Field<String> PHONE = Field.text("phone", "Telephone");

    /** A service that works with a person, said by itself, with nothing more about the matter. */
    public static final FactKind SERVICE_INVOLVED =
            FactKind.of("involvement.service", "Service involved", SERVICE, WORKER, PHONE).reads("{service} involved[, worker {worker}]");

    private Involvement() {}

    /** Whether the fact says that a service is involved. */
    public static boolean isIn(Fact fact) {
        return fact.values().containsKey(SERVICE.key());
    }
}
