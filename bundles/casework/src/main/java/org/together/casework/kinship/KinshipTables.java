package org.together.casework.kinship;

import java.util.List;

/** Rows of this area. */
public final class KinshipTables {
    public static final List<Class<?>> ALL = List.of(TieRow.class, ConnectionRow.class);

    private KinshipTables() {}
}
