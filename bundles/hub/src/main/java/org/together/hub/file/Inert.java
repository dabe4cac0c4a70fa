package org.together.hub.file;

/** Text that no spreadsheet takes for a formula. */
public final class Inert {
    private static final String STARTS_FORMULA = "=+-@\t\r\n\0|%";

    private Inert() {}

    public static String cell(String text) {
        var clean = text.replace("\0", "");
        return startsFormula(clean) || startsFormula(clean.strip()) ? "'" + clean : clean;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
