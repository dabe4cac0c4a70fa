package org.together.casework.chronology;

import java.util.List;

/** Rows of this area. */
public final class ChronologyTables {
    public static final List<Class<?>> ALL =
            List.of(SignificanceRow.class, ChronologyLookRow.class, ExtractRow.class, ExtractVersionRow.class, ExtractLineRow.class);

    private ChronologyTables() {}
}
