package org.together.linkage.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A text as it is compared: capital letters A to Z, digits and single spaces, without accents. Keeps working space: use one a thread. */
public final class Folded {
    private static final Set<String> NOT_KNOWN = Set.of("UNKNOWN", "NOT KNOWN", "NULL", "NOT STATED", "NOT RECORDED",
            "NOT APPLICABLE");
    private static final int SHORTEST_NOT_KNOWN = 4;
    private static final Map<String, String> SPELT_OUT = Map.of("ß", "SS", "Æ", "AE", "Ø", "O", "Å", "A", "Ł", "L", "Đ", "D", "Þ", "TH",
            "Œ", "OE");
    private static final String CYRILLIC = "A B V G D E ZH Z I I K L M N O P R S T U F KH TS CH SH SHCH _ Y _ E YU YA";
    private static final String GREEK = "A V G D E Z I TH I K L M N X O P R _ S T Y F CH PS O";
    private static final char FIRST_CYRILLIC = 'А';
    private static final char FIRST_GREEK = 'Α';

    private byte[] out = new byte[256];
    private int length;

    public byte[] bytes() {
        return out;
    }

    public int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(out, 0, length, StandardCharsets.US_ASCII);
    }

    /** Folds one cell; texts that only say that nothing is known become empty. */
    public Folded fold(byte[] from, int start, int count) {
        length = 0;
        room(count);
        for (int i = start; i < start + count; i++) {
            if (from[i] < 0) {
                return foldWide(from, start, count);
            }
            letter((char) from[i]);
        }
        return finish();
    }

    public Folded fold(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return fold(bytes, 0, bytes.length);
    }

    private Folded foldWide(byte[] from, int start, int count) {
        length = 0;
        String plain = Normalizer.normalize(decoded(from, start, count), Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            room(8);
            if (c < 128) {
                letter(c);
            } else {
                spellOut(c).chars().forEach(l -> letter((char) l));
            }
        }
        return finish();
    }

    private static String spellOut(char c) {
        String known = SPELT_OUT.get(String.valueOf(c));
        if (known != null) {
            return known;
        }
        String sounds = c >= FIRST_CYRILLIC ? CYRILLIC : GREEK;
        int at = c - (c >= FIRST_CYRILLIC ? FIRST_CYRILLIC : FIRST_GREEK);
        String[] letters = sounds.split(" ");
        return at >= 0 && at < letters.length ? letters[at].replace("_", "") : "";
    }

    private static String decoded(byte[] from, int start, int count) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(from, start, count)).toString();
        } catch (CharacterCodingException e) {
            return new String(from, start, count, StandardCharsets.ISO_8859_1);
        }
    }

    private void letter(char c) {
        if (c >= 'a' && c <= 'z') {
            out[length++] = (byte) (c - 32);
        } else if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
            out[length++] = (byte) c;
        } else if (c != '\'' && c != '.' && c != '`' && length > 0 && out[length - 1] != ' ') {
            out[length++] = ' ';
        }
    }

    private Folded finish() {
        if (length > 0 && out[length - 1] == ' ') {
            length--;
        }
        if (length >= SHORTEST_NOT_KNOWN && (out[0] == 'N' || out[0] == 'U') && NOT_KNOWN.contains(toString())) {
            length = 0;
        }
        return this;
    }

    /** Drops the spaces, as in a postcode or a number written in groups. */
    public Folded withoutSpaces() {
        int to = 0;
        for (int i = 0; i < length; i++) {
            if (out[i] != ' ') {
                out[to++] = out[i];
            }
        }
        length = to;
        return this;
    }

    private void room(int more) {
        if (out.length < length + more) {
            out = java.util.Arrays.copyOf(out, Math.max(length + more, out.length * 2));
        }
    }
}
