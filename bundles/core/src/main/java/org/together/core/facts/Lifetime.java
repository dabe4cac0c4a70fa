package org.together.core.facts;

import org.together.core.family.FactKind;

/** The end of somebody's life. */
public final class Lifetime {
    /** On the day of the fact. */
    public static final FactKind DIED = FactKind.of("person.died", "Died");

    private Lifetime() {}
}
