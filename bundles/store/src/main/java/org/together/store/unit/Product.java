package org.together.store.unit;

import java.util.Map;

/** The databases the platform keeps its record in, and how each names the types that migrations use as placeholders. */
public enum Product {
    DERBY(
            "Derby",
            Map.of("text", "varchar(32672)", "clob", "clob", "instant", "timestamp", "bytes", "blob", "uuid", "char(16) for bit data")),
    POSTGRESQL(
            "PostgreSQL",
            Map.of("text", "text", "clob", "text", "instant", "timestamp with time zone", "bytes", "bytea", "uuid", "uuid"));

    private final String label;
    private final Map<String, String> types;

    Product(String label, Map<String, String> types) {
        this.label = label;
        this.types = types;
    }

    /** By the beginning of a JDBC address. */
    public static Product of(String url) {
        if (url.startsWith("jdbc:derby:")) {
            return DERBY;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new IllegalStateException(
                "The database address must begin with jdbc:postgresql: or jdbc:derby:, not " + url.replaceFirst("\\?.*", ""));
    }

    public String label() {
        return label;
    }

    /** Placeholder to type. */
    public Map<String, String> types() {
        return types;
    }
}
