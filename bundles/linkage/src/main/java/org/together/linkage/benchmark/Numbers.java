package org.together.linkage.benchmark;

import org.together.linkage.rows.Hash;

/** Made-up registered numbers that are well formed. */
final class Numbers {
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private Numbers() {
    }

    static String nhs(long person) {
        for (long attempt = 0;; attempt++) {
            String digits = "%09d".formatted(Math.floorMod(Hash.pair(person, attempt), 1_000_000_000L));
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                sum += (digits.charAt(i) - '0') * (10 - i);
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return digits + check;
            }
        }
    }

    static String upn(long person) {
        String digits = "908" + "%09d".formatted(Math.floorMod(Hash.pair(person, 77), 1_000_000_000L));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return UPN_LETTERS.charAt(sum % UPN_LETTERS.length()) + digits;
    }

    static String nino(long person, String letters) {
        long hash = Hash.pair(person, 99) >>> 1;
        int all = letters.length();
        char second = letters.charAt((int) (hash / all % 3));
        return "%c%c%06d%c".formatted(letters.charAt((int) (hash % all)), second, hash / 1000 % 1_000_000, (char) ('A' + hash % 4));
    }
}
