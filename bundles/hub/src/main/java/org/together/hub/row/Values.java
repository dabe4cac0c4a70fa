package org.together.hub.row;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.together.core.hub.Column;

/** Checks one value against what its column expects and writes it in the one way it is kept. */
final class Values {
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\uFFFD&&[^\\t\\r\\n]]");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,9})(?:\\.0+)?");
    private static final Map<String, String> SEXES = Map.of("FEMALE", "F", "MALE", "M", "UNKNOWN", "U", "NOT KNOWN", "U");

    private final Dates dates;
    private final Map<String, Map<String, String>> codes;
    private final boolean fromSpreadsheet;

    /** {@code codes}: column to code sent to code meant. */
    Values(Clock clock, Map<String, Map<String, String>> codes, boolean fromSpreadsheet) {
        dates = new Dates(clock);
        this.codes = new HashMap<>();
        codes.forEach((column, meanings) -> meanings.forEach((sent, meant) ->
                this.codes.computeIfAbsent(column, any -> new HashMap<>()).put(folded(sent), meant)));
        this.fromSpreadsheet = fromSpreadsheet;
    }

    Checked check(Column column, String sent) {
        var text = translated(column, sent);
        if (text.isEmpty()) {
            return Checked.EMPTY;
        }
        if (NOT_TEXT.matcher(text).find()) {
            return Checked.fault("has characters that are not text");
        }
        return switch (column.expects()) {
            case TEXT -> text.length() > longest(column)
                    ? Checked.fault("is longer than " + longest(column) + " characters")
                    : Checked.valid(text);
            case DATE -> dates.check(text, column.name().endsWith("dob"), fromSpreadsheet);
            case NUMBER -> number(text);
            case MONEY -> money(text);
            case FLAG -> flag(text);
            case CODE -> code(column, text);
            case NHS_NUMBER -> Numbers.nhsNumber(text);
            case UPN -> Numbers.upn(text);
            case NINO -> Numbers.nino(text);
            case POSTCODE -> Numbers.postcode(text);
            case UPRN -> Numbers.uprn(text);
        };
    }

    /** Who somebody is has its own, shorter, place in the record. */
    private static int longest(Column column) {
        var name = column.name();
        if (name.endsWith("local_id")) {
            return LONGEST_NUMBER;
        }
        if (name.endsWith("forename") || name.endsWith("surname")) {
            return LONGEST_NAME;
        }
        return name.endsWith("address") ? LONGEST_ADDRESS : LONGEST_TEXT;
    }

    private String translated(Column column, String sent) {
        var meanings = codes.get(column.name());
        return meanings == null ? sent : meanings.getOrDefault(folded(sent), sent);
    }

    private static Checked number(String text) {
        var found = WHOLE.matcher(text.replace(",", ""));
        return found.matches() ? Checked.valid(String.valueOf(Integer.parseInt(found.group(1)))) : Checked.fault("is not a whole number");
    }

    private static Checked money(String text) {
        var bare = text.replaceAll("[£,\\s]", "");
        return AMOUNT.matcher(bare).matches()
                ? Checked.valid(new BigDecimal(bare).setScale(2).toPlainString())
                : Checked.fault("is not an amount of money");
    }

    private static Checked flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "yes", "true", "t", "1" -> Checked.valid("true");
            case "n", "no", "false", "f", "0" -> Checked.valid("false");
            default -> Checked.fault("is neither yes nor no");
        };
    }

    private static Checked code(Column column, String text) {
        if (column.codes().isEmpty()) {
            return Checked.valid(text);
        }
        for (var code : column.codes()) {
            if (folded(code).equals(folded(text))) {
                return Checked.valid(code);
            }
        }
        var sex = SEXES.get(folded(text));
        if (sex != null && column.codes().contains(sex) && column.name().endsWith("sex")) {
            return Checked.valid(sex);
        }
        return Checked.fault("is not a known code; known are " + String.join(", ", column.codes().stream().sorted().toList()));
    }

    private static String folded(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
