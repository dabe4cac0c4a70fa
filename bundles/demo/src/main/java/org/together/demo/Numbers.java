package org.together.demo;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers of the right shape that nobody has: NHS numbers from the range 999 kept for tests; pupil numbers of local authority 099,
 * which there is none; National Insurance numbers with prefixes WZ and WY, which are not given out; property numbers beginning 777,
 * in no block given out.
 */
final class Numbers {
    private static final int MILLION = 1_000_000;
    private static final int STRIDE = 618_033;
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private final Map<Integer, Integer> serials = new HashMap<>();
    private int nhs;
    private int nino;
    private long uprn = 777_010_000_000L;

    /** Ten digits; about one in eleven has no check digit and is passed over. */
    String nhs() {
        while (true) {
            var digits = "999" + sixDigits(nhs++);
            var sum = 0;
            for (var i = 0; i < 9; i++) {
                sum += (digits.charAt(i) - '0') * (10 - i);
            }
            var check = (11 - sum % 11) % 11;
            if (check < 10) {
                return digits + check;
            }
        }
    }

    String nino() {
        var prefix = nino < 4 * MILLION ? "WZ" : "WY";
        var suffix = "ABCD".charAt(nino / MILLION % 4);
        return prefix + sixDigits(nino++) + suffix;
    }

    /** Given by the first school in the year of entry. */
    String upn(int school, int entered) {
        var serial = serials.merge(school * 100 + entered % 100, 1, Integer::sum);
        var digits = "099%04d%02d%03d".formatted(2000 + (school + serial / 1000 * 97) % 8000, entered % 100, serial % 1000);
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return UPN_LETTERS.charAt(sum % UPN_LETTERS.length()) + digits;
    }

    String uprn() {
        uprn += 1 + uprn % 7;
        return String.valueOf(uprn);
    }

    /** Every six digits once before any comes again, and never two neighbours in a row. */
    private static String sixDigits(int count) {
        return "%06d".formatted((count % MILLION * (long) STRIDE + 271_828) % MILLION);
    }
}
