package org.together.hub.file;

/** Text that no spreadsheet takes for a formula. */
public final class Inert {
    private static final String STARTS_FORMULA = "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20";

    private Inert() {}

    public static String cell(String text) {
        var clean = text.replace("\0", "");
        return isFormula(clean) ? "'" + clean : clean;
    }

    /** Spreadsheets look past what cannot be seen. */
    private static boolean isFormula(String text) {
        var first = 0;
        while (first < text.length() && isUnseen(text.charAt(first))) {
            first++;
        }
        return first < text.length() && STARTS_FORMULA.indexOf(text.charAt(first)) >= 0;
    }

    private static boolean isUnseen(char sign) {
        return Character.isSpaceChar(sign) || Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
    }
}
