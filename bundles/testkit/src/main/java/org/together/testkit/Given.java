package org.together.testkit;

import org.together.core.family.FactKind;

/** Where a test's made-up family begins: {@code aFamily().asAt(day).withMember(aPerson().aged(9).withFact(aFact(kind).on(day)))}. */
public final class Given {

    private Given() {}

    /** Nobody yet, as at 1 March 2018. */
    public static GivenFamily aFamily() {
        return new GivenFamily();
    }

    /** Somebody of unknown age who lives with the family. */
    public static GivenPerson aPerson() {
        return new GivenPerson();
    }

    /** Something true of one day, 1 January 2018 until told otherwise. */
    public static GivenFact aFact(FactKind kind) {
        return new GivenFact(kind);
    }
}
