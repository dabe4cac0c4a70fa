package org.together.linkage.compare;

import java.util.Arrays;
import org.together.linkage.rows.Dictionary;
import org.together.linkage.text.Folded;

/** Postcodes, registered numbers and other texts that occur: folded, each under a code. */
public final class Codes {
    private final Dictionary codes = new Dictionary();
    private final Folded folded = new Folded();
    private final boolean spaced;
    private long[] packed = new long[256];

    Codes(boolean spaced) {
        this.spaced = spaced;
    }

    public int code(byte[] text, int start, int length) {
        folded.fold(text, start, length);
        if (!spaced) {
            folded.withoutSpaces();
        }
        if (!spaced && isPlaceholder()) {
            return 0;
        }
        int code = codes.code(folded.bytes(), 0, folded.length());
        if (code >= packed.length) {
            packed = Arrays.copyOf(packed, Math.max(code + 1, packed.length * 2));
        }
        packed[code] = pack();
        return code;
    }

    private long pack() {
        long all = 0;
        for (int i = Math.max(0, folded.length() - Long.BYTES); i < folded.length(); i++) {
            all = all << Byte.SIZE | folded.bytes()[i];
        }
        return all;
    }

    /** One sign repeated, as in 0000000000, fills a field and says nothing. */
    private boolean isPlaceholder() {
        byte[] text = folded.bytes();
        for (int i = 1; i < folded.length(); i++) {
            if (text[i] != text[0]) {
                return false;
            }
        }
        return folded.length() > 5;
    }

    public int size() {
        return codes.size();
    }

    /** A number for the content. */
    int content(int code) {
        return codes.hash(code);
    }

    public String value(int code) {
        return codes.value(code);
    }

    /** Whether two codes differ by one sign: put in, left out, changed, or two neighbours swapped. */
    public boolean differByOne(int left, int right) {
        long a = packed[left];
        long b = packed[right];
        boolean small = a >>> 56 == 0 && b >>> 56 == 0;
        return small ? differByOne(a, b) : differByOneAtLength(left, right);
    }

    /** The same for codes of up to seven signs, each held in one number. */
    private static boolean differByOne(long left, long right) {
        int leftLength = Long.BYTES - Long.numberOfLeadingZeros(left) / Byte.SIZE;
        int rightLength = Long.BYTES - Long.numberOfLeadingZeros(right) / Byte.SIZE;
        int longer = Math.max(leftLength, rightLength);
        if (Math.abs(leftLength - rightLength) > 1) {
            return false;
        }
        long differing = left ^ right;
        int after = Long.numberOfTrailingZeros(differing) / Byte.SIZE;
        long fromStart = left << Long.SIZE - leftLength * Byte.SIZE ^ right << Long.SIZE - rightLength * Byte.SIZE;
        int before = Long.numberOfLeadingZeros(fromStart) / Byte.SIZE;
        if (before + after >= longer - 1) {
            return true;
        }
        long two = differing >>> after * Byte.SIZE & 0xffff;
        long one = left >>> after * Byte.SIZE & 0xffff;
        long other = right >>> after * Byte.SIZE & 0xffff;
        return leftLength == rightLength && before + after == longer - 2 && two != 0 && (one >>> 8 | one << 8 & 0xff00) == other;
    }

    private boolean differByOneAtLength(int left, int right) {
        if (codes.length(left) == codes.length(right) && differInMany(packed[left] ^ packed[right])) {
            return false;
        }
        if (codes.length(left) > codes.length(right)) {
            return differByOneAtLength(right, left);
        }
        byte[] text = codes.text();
        int a = codes.start(left);
        int b = codes.start(right);
        int few = codes.length(left);
        int many = codes.length(right);
        if (many - few > 1) {
            return false;
        }
        int at = 0;
        while (at < few && text[a + at] == text[b + at]) {
            at++;
        }
        int skip = many - few;
        if (rest(text, a + at + 1 - skip, b + at + 1, few - at - 1 + skip)) {
            return true;
        }
        return skip == 0 && at + 1 < few && text[a + at] == text[b + at + 1] && text[a + at + 1] == text[b + at]
                && rest(text, a + at + 2, b + at + 2, few - at - 2);
    }

    /** Whether more than two signs next to each other differ. */
    private static boolean differInMany(long differing) {
        return differing != 0 && differing >>> (Long.numberOfTrailingZeros(differing) & ~7) > 0xffff;
    }

    private static boolean rest(byte[] text, int left, int right, int length) {
        return length <= 0 || Arrays.equals(text, left, left + length, text, right, right + length);
    }

    /** Whether two postcodes share all but their last two signs: the sector. */
    public boolean shareSector(int left, int right) {
        return packed[left] >>> 16 == packed[right] >>> 16 && packed[left] >>> 24 != 0;
    }


    /** A postcode without its last two signs, as a number. */
    public int sector(int code) {
        int length = codes.length(code);
        return org.together.linkage.rows.Hash.of(codes.text(), codes.start(code), length > 3 ? length - 2 : length);
    }

    Dictionary dictionary() {
        return codes;
    }
}
