package org.together.hub.row;

import java.util.Locale;
import java.util.regex.Pattern;

/** Identifiers that can be told from nonsense by their check digit, letter or form. */
final class Numbers {
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final Pattern UPN = Pattern.compile("[A-Z]\\d{11}[0-9A-Z]");
    /** Letters that HMRC does not use and prefixes it does not give out. */
    private static final Pattern NINO =
            Pattern.compile("(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\d{6}[A-D]");
    private static final Pattern POSTCODE = Pattern.compile("(?:GIR|[A-Z]{1,2}\\d[A-Z\\d]?)\\d[ABD-HJLNP-UW-Z]{2}|GIR0AA");
    private static final Pattern UPRN = Pattern.compile("[1-9]\\d{0,11}");

    private Numbers() {}

    /** Ten digits of which the last is the check digit modulo 11. */
    static Checked nhsNumber(String text) {
        var digits = bare(text);
        if (!digits.matches("\\d{10}")) {
            return Checked.fault("is not an NHS number of 10 digits");
        }
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        var check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0' ? Checked.valid(digits) : Checked.fault("is not an NHS number: its check digit is wrong");
    }

    /** A check letter and 12 digits; the last is a letter in a temporary number. */
    static Checked upn(String text) {
        var number = bare(text);
        if (!UPN.matcher(number).matches()) {
            return Checked.fault("is not a unique pupil number of a letter and 12 digits");
        }
        var sum = 0;
        for (var i = 1; i < number.length(); i++) {
            var sign = number.charAt(i);
            sum += (i + 1) * (Character.isDigit(sign) ? sign - '0' : UPN_LETTERS.indexOf(sign));
        }
        return UPN_LETTERS.charAt(sum % 23) == number.charAt(0)
                ? Checked.valid(number)
                : Checked.fault("is not a unique pupil number: its check letter is wrong");
    }

    static Checked nino(String text) {
        var number = bare(text);
        return NINO.matcher(number).matches() ? Checked.valid(number) : Checked.fault("is not a National Insurance number");
    }

    static Checked postcode(String text) {
        var code = bare(text);
        return POSTCODE.matcher(code).matches()
                ? Checked.valid(code.substring(0, code.length() - 3) + " " + code.substring(code.length() - 3))
                : Checked.fault("is not a UK postcode");
    }

    static Checked uprn(String text) {
        var number = bare(text).replaceFirst("^0+", "");
        return UPRN.matcher(number).matches() ? Checked.valid(number) : Checked.fault("is not a UPRN of up to 12 digits");
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
