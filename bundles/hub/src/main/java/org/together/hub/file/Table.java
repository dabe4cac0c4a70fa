package org.together.hub.file;

import java.io.Closeable;
import java.util.Iterator;
import java.util.List;

/** An open file: its headers and then, once, its rows that are not blank. */
public interface Table extends Closeable {
    List<String> headers();

    /** Throws {@link UnreadableFile} when the rest cannot be read. */
    Iterator<Line> lines();

    /** In words for a preview: "Windows-1252, separated by ;". */
    String encoding();

    /** True for a spreadsheet, in which a bare number in a date column counts days. */
    default boolean isSpreadsheet() {
        return false;
    }

    @Override
    void close();
}
