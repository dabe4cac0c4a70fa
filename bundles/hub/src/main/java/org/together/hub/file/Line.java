package org.together.hub.file;

import java.util.List;

/** A row as it stands in the file: its number as a spreadsheet shows it, and its cells as text. */
public record Line(long number, List<String> cells) {

    /** The cell, trimmed; empty when the row is shorter. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
