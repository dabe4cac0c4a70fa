package org.together.linkage.text;

/**
 * A date of birth as written, in one number: year, month, day. ISO, day/month/year and eight digits are read; dates that cannot be are
 * kept, since their digits still say something; a year alone has month and day 0. Nothing known is 0.
 */
public final class BirthDate {
    private static final int EARLIEST = 1000;

    private BirthDate() {
    }

    public static int of(int year, int month, int day) {
        return year << 14 | month << 7 | day;
    }

    public static int year(int date) {
        return date >>> 14;
    }

    public static int month(int date) {
        return date >>> 7 & 127;
    }

    public static int day(int date) {
        return date & 127;
    }

    public static int read(byte[] text, int start, int length) {
        int[] part = new int[3];
        int[] digits = new int[3];
        int parts = 0;
        boolean within = false;
        for (int i = start; i < start + length && parts <= 3; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                within = false;
            } else if (within || parts < 3) {
                parts += within ? 0 : 1;
                within = true;
                part[parts - 1] = (part[parts - 1] * 10 + digit) % 100_000_000;
                digits[parts - 1]++;
            } else {
                break;
            }
        }
        return parts == 1 ? ofOne(part[0], digits[0]) : parts == 3 ? ofThree(part, digits) : 0;
    }

    private static int ofOne(int number, int digits) {
        if (digits == 4) {
            return number >= EARLIEST ? of(number, 0, 0) : 0;
        }
        if (digits != 8) {
            return 0;
        }
        boolean yearFirst = number / 10_000 >= EARLIEST && (number / 100 % 100 <= 12 || number % 10_000 > 2100);
        int year = yearFirst ? number / 10_000 : number % 10_000;
        return yearFirst ? of(year, number / 100 % 100, number % 100) : of(year, number / 10_000 % 100, number / 1_000_000);
    }

    private static int ofThree(int[] part, int[] digits) {
        if (digits[0] == 4 && digits[1] <= 2 && digits[2] <= 2) {
            return of(part[0], part[1], part[2]);
        }
        return digits[2] == 4 && digits[0] <= 2 && digits[1] <= 2 ? of(part[2], part[1], part[0]) : 0;
    }

    /** The eight digits year, month, day, for comparing digit by digit. */
    public static int digits(int date) {
        return year(date) * 10_000 + month(date) * 100 + day(date);
    }

    /** A date that reads the same when day and month are swapped. */
    public static int unordered(int date) {
        int month = month(date);
        int day = day(date);
        return month <= 12 && day <= 12 && day < month ? of(year(date), day, month) : date;
    }
}
