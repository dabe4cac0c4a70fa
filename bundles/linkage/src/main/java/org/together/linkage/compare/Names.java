package org.together.linkage.compare;

import java.util.Arrays;
import java.util.Set;
import org.together.linkage.rows.Dictionary;
import org.together.linkage.text.Folded;
import org.together.linkage.text.Nicknames;
import org.together.linkage.text.Sound;

/**
 * Every name that occurs, forename or surname, with what is worked out about it once: its parts, sound, letters and the names said for
 * it.
 */
public final class Names {
    private static final Set<String> JOINED = Set.of("MC", "MAC", "O", "VAN", "DER", "DEN", "DE", "DI", "LA", "LE", "VON", "AL", "EL",
            "ST", "BEN");
    private static final Set<String> TITLES = Set.of("MR", "MRS", "MS", "MISS", "DR", "MASTER", "MX");
    private static final int WIDTH = 8;
    private static final int FIRST = 0;
    private static final int LAST = 1;
    private static final int LETTERS = 2;
    private static final int INITIAL = 3;
    private static final int LENGTH = 4;
    private static final int FAMILIES = 5;
    private static final int MOST_FAMILIES = 3;

    private final Dictionary names = new Dictionary();
    private final Nicknames nicknames = new Nicknames();
    private final Folded folded = new Folded();
    private int[] told = new int[256 * WIDTH];
    private int[] sounds = new int[256];

    /** The code of a surname as written; its parts are kept beside the whole. */
    public int surname(byte[] text, int start, int length) {
        String name = folded.fold(text, start, length).toString();
        return name.isEmpty() ? 0 : code(joined(name.split(" ")));
    }

    /** The first forename; the others are given by {@link #others}. */
    public int forename(byte[] text, int start, int length) {
        String[] parts = forenames(text, start, length);
        return parts.length == 0 ? 0 : code(parts[0]);
    }

    /** The forenames after the first. */
    public int others(byte[] text, int start, int length) {
        String[] parts = forenames(text, start, length);
        return parts.length < 2 ? 0 : code(String.join(" ", Arrays.copyOfRange(parts, 1, parts.length)));
    }

    /** Middle names, all of them. */
    public int middle(byte[] text, int start, int length) {
        return code(folded.fold(text, start, length).toString());
    }

    private String[] forenames(byte[] text, int start, int length) {
        String name = folded.fold(text, start, length).toString();
        if (name.isEmpty()) {
            return new String[0];
        }
        String[] parts = name.split(" ");
        return parts.length > 1 && TITLES.contains(parts[0]) ? Arrays.copyOfRange(parts, 1, parts.length) : parts;
    }

    private static String joined(String[] parts) {
        var all = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            all.append(JOINED.contains(parts[i - 1]) ? "" : " ").append(parts[i]);
        }
        return all.toString();
    }

    private int code(String name) {
        int before = names.size();
        int code = names.code(name);
        if (code >= before) {
            describe(code, name);
        }
        return code;
    }

    private void describe(int code, String name) {
        if (code >= sounds.length) {
            int room = Math.max(code + 1, sounds.length * 2);
            sounds = Arrays.copyOf(sounds, room);
            told = Arrays.copyOf(told, room * WIDTH);
        }
        int at = code * WIDTH;
        int start = names.start(code);
        for (int i = 0; i < names.length(code); i++) {
            byte letter = names.text()[start + i];
            told[at + LETTERS] |= letter == ' ' ? 0 : 1 << (letter & 31);
        }
        int[] known = nicknames.families(name);
        System.arraycopy(known, 0, told, at + FAMILIES, Math.min(known.length, MOST_FAMILIES));
        int gap = name.indexOf(' ');
        sounds[code] = Sound.of(names.text(), start, gap < 0 ? names.length(code) : gap);
        told[at + INITIAL] = name.charAt(0);
        told[at + LENGTH] = name.length();
        int head = gap < 0 ? code : code(name.substring(0, gap));
        int tail = gap < 0 ? code : code(name.substring(name.lastIndexOf(' ') + 1));
        told[at + FIRST] = head;
        told[at + LAST] = tail;
    }

    public int size() {
        return names.size();
    }

    public String value(int code) {
        return names.value(code);
    }

    public int first(int code) {
        return told[code * WIDTH + FIRST];
    }

    public int last(int code) {
        return told[code * WIDTH + LAST];
    }

    public int sound(int code) {
        return sounds[code];
    }

    /** A number for the spelling. */
    int content(int code) {
        return names.hash(code);
    }

    /** What a forename is looked up by: its first family of nicknames, or its spelling. */
    public int root(int code) {
        int family = told[code * WIDTH + FAMILIES];
        return family == 0 ? names.hash(code) | 1 << 31 : family;
    }

    public char initial(int code) {
        return (char) told[code * WIDTH + INITIAL];
    }

    public boolean isInitial(int code) {
        return told[code * WIDTH + LENGTH] == 1;
    }

    /** Whether two forenames are said for one another. */
    public boolean areSaidForEachOther(int left, int right) {
        int from = left * WIDTH + FAMILIES;
        int to = right * WIDTH + FAMILIES;
        if (told[from] == 0 || told[to] == 0) {
            return false;
        }
        for (int i = 0; i < MOST_FAMILIES && told[from + i] != 0; i++) {
            for (int j = 0; j < MOST_FAMILIES && told[to + j] != 0; j++) {
                if (told[from + i] == told[to + j]) {
                    return true;
                }
            }
        }
        return false;
    }

    int length(int code) {
        return told[code * WIDTH + LENGTH];
    }

    Dictionary dictionary() {
        return names;
    }

    int letters(int code) {
        return told[code * WIDTH + LETTERS];
    }
}
