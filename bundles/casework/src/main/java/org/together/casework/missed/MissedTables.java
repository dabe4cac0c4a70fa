package org.together.casework.missed;

import java.util.List;

/** The rows of this area. */
public final class MissedTables {
    public static final List<Class<?>> ALL = List.of(MissedRow.class, LookRow.class);

    private MissedTables() {}
}
