package org.together.feeds;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.together.core.hub.Column;
import org.together.core.hub.Row;

/** An agency's codes, and what each is called in the record. */
final class Meanings {
    private final Map<String, String> meanings = new LinkedHashMap<>();

    private Meanings() {}

    static Meanings of(String code, String meaning) {
        return new Meanings().and(code, meaning);
    }

    Meanings and(String code, String meaning) {
        meanings.put(code, meaning);
        return this;
    }

    Column column(String name, String label) {
        return Column.code(name, label, meanings.keySet().toArray(String[]::new));
    }

    /** What the row's code means; empty when the row does not say. */
    Optional<String> in(Row row, Column column) {
        return row.text(column).map(meanings::get);
    }
}
