package org.together.linkage.text;

/**
 * Whether a number given by a national register is well formed; sources are the NHS Data Dictionary, the UPN guide of the Department for
 * Education and HMRC's NIM39110.
 */
public final class CheckDigits {
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int NHS_LENGTH = 10;
    private static final int UPN_LENGTH = 13;

    private CheckDigits() {
    }

    /** Ten digits, the last being eleven less the weighted sum modulo eleven. */
    public static boolean isNhsNumber(String number) {
        if (!number.matches("[0-9]{10}") || number.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < NHS_LENGTH - 1; i++) {
            sum += (number.charAt(i) - '0') * (NHS_LENGTH - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == number.charAt(NHS_LENGTH - 1) - '0';
    }

    /** A check letter and twelve digits; a temporary number ends with a letter. */
    public static boolean isUpn(String number) {
        if (!number.matches("[A-Z][0-9]{11}[0-9A-Z]")) {
            return false;
        }
        int sum = 0;
        for (int i = 1; i < UPN_LENGTH; i++) {
            char c = number.charAt(i);
            sum += (c <= '9' ? c - '0' : UPN_LETTERS.indexOf(c)) * (i + 1);
        }
        return UPN_LETTERS.charAt(sum % UPN_LETTERS.length()) == number.charAt(0);
    }

    /** Two letters of those in use, six digits and a suffix from A to D, which may be left out. */
    public static boolean isNino(String number) {
        return number.matches("[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]?") && !number.matches("(BG|GB|NK|KN|TN|NT|ZZ).*");
    }
}
