package org.together.core.print;

import java.util.regex.Pattern;

/** Text for a cell of a spreadsheet that nothing there takes for a formula; plain numbers stay numbers. */
public final class Inert {
    private static final String STARTS_FORMULA = "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern NUMBER = Pattern.compile("-\\d{1,300}(\\.\\d{1,300})?");

    private Inert() {}

    /** The text, with an apostrophe before it where a spreadsheet would act on it. */
    public static String cell(String text) {
        var clean = text.replace("\0", "");
        return isActive(clean) && !NUMBER.matcher(clean).matches() ? "'" + clean : clean;
    }

    /** Some look past what cannot be seen, some take a tab or a new line at the beginning for the end of a cell. */
    private static boolean isActive(String text) {
        var first = 0;
        while (first < text.length() && isUnseen(text.charAt(first))) {
            first++;
        }
        return !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0
                || first < text.length() && STARTS_FORMULA.indexOf(text.charAt(first)) >= 0;
    }

    private static boolean isUnseen(char sign) {
        return Character.isSpaceChar(sign) || Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
    }
}
