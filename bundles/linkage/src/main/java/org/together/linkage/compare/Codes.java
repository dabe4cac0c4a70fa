package org.together.linkage.compare;

import java.util.Arrays;
import org.together.linkage.rows.Dictionary;
import org.together.linkage.text.Folded;

/** Postcodes, registered numbers and other texts that occur: folded, each under a code. */
public final class Codes {
    private final Dictionary codes = new Dictionary();
    private final Folded folded = new Folded();
    private final boolean spaced;

    Codes(boolean spaced) {
        this.spaced = spaced;
    }

    public int code(byte[] text, int start, int length) {
        folded.fold(text, start, length);
        if (!spaced) {
            folded.withoutSpaces();
        }
        return !spaced && isPlaceholder() ? 0 : codes.code(folded.bytes(), 0, folded.length());
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

    public String value(int code) {
        return codes.value(code);
    }

    /** Whether two codes differ by one sign: put in, left out, changed, or two neighbours swapped. */
    public boolean differByOne(int left, int right) {
        if (codes.length(left) > codes.length(right)) {
            return differByOne(right, left);
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

    private static boolean rest(byte[] text, int left, int right, int length) {
        return length <= 0 || Arrays.equals(text, left, left + length, text, right, right + length);
    }

    /** Whether two postcodes share all but their last two signs: the sector. */
    public boolean shareSector(int left, int right) {
        int length = codes.length(left);
        return length == codes.length(right) && length > 3 && rest(codes.text(), codes.start(left), codes.start(right), length - 2);
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
