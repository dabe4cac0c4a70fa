package org.together.core.criteria;

/**
 * A number of a rule that a council may set and a what-if may try: id within its rule, label, unit, value in force, and
 * what is allowed.
 */
public record Parameter(String id, String label, String unit, int value, int least, int most) {

    public static Parameter percent(String id, String label, int value) {
        return new Parameter(id, label, "%", value, 0, 100);
    }

    public static Parameter count(String id, String label, int value, int most) {
        return new Parameter(id, label, "", value, 1, most);
    }

    public static Parameter months(String id, String label, int value) {
        return new Parameter(id, label, "months", value, 1, 60);
    }
}
