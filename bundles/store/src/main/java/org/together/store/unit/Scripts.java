package org.together.store.unit;

import java.util.List;
import org.together.core.record.Rows;

/** Where the migrations of rows are found. */
@FunctionalInterface
public interface Scripts {
    /** In no particular order. */
    List<Script> of(Rows rows);

    /** One migration: its file name and its text. */
    record Script(String name, String text) {}
}
