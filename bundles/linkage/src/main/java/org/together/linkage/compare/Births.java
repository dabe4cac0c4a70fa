package org.together.linkage.compare;

import java.util.Arrays;
import org.together.linkage.rows.Dictionary;
import org.together.linkage.text.BirthDate;

/** Every date of birth that occurs, under a code. */
public final class Births {
    private final Dictionary dates = new Dictionary();
    private final byte[] packed = new byte[4];
    private int[] values = new int[256];
    private int[] digits = new int[256];

    public int code(byte[] text, int start, int length) {
        int date = BirthDate.read(text, start, length);
        if (date == 0) {
            return 0;
        }
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) (date >>> 8 * i);
        }
        int code = dates.code(packed, 0, packed.length);
        if (code >= values.length) {
            values = Arrays.copyOf(values, Math.max(code + 1, values.length * 2));
            digits = Arrays.copyOf(digits, values.length);
        }
        values[code] = date;
        digits[code] = Integer.parseInt(Integer.toString(BirthDate.digits(date) % 100_000_000), 16);
        return code;
    }

    public int size() {
        return dates.size();
    }

    /** The date as in {@link BirthDate}. */
    public int date(int code) {
        return values[code];
    }

    /** Its eight digits, four bits each. */
    int digits(int code) {
        return digits[code];
    }

    public String value(int code) {
        int date = values[code];
        return "%04d-%02d-%02d".formatted(BirthDate.year(date), BirthDate.month(date), BirthDate.day(date));
    }
}
