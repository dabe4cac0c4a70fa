package org.together.linkage.text;

/** How a name sounds, roughly, as a number: names that are often confused by ear share it. */
public final class Sound {
    private static final int SOUNDS = 4;
    private static final String CLASSES = "01230120022455012623010202";

    private Sound() {
    }

    /** The first letter as spoken and up to four following consonant sounds; 0 for nothing. */
    public static int of(byte[] text, int start, int length) {
        if (length == 0) {
            return 0;
        }
        int at = start;
        int end = start + length;
        if (length > 1 && silent(text[at], text[at + 1])) {
            at++;
        }
        int code = first(text, at, end);
        int previous = group(text[at]);
        int heard = 0;
        for (int i = at + 1; i < end && heard < SOUNDS; i++) {
            int group = group(text[i]);
            if (group != 0 && group != previous) {
                code = code * 7 + group;
                heard++;
            }
            previous = text[i] == 'H' || text[i] == 'W' ? previous : group;
        }
        return code;
    }

    private static boolean silent(byte first, byte second) {
        return (first == 'K' || first == 'G' || first == 'P') && second == 'N' || first == 'W' && second == 'R'
                || first == 'P' && second == 'S' || first == 'H' && group(second) == 0;
    }

    private static int first(byte[] text, int at, int end) {
        byte letter = text[at];
        if (letter == 'P' && at + 1 < end && text[at + 1] == 'H') {
            return 'F';
        }
        return switch (letter) {
            case 'C', 'Q' -> 'K';
            case 'J' -> 'G';
            case 'Z' -> 'S';
            case 'V' -> 'F';
            case 'A', 'E', 'I', 'O', 'U', 'Y' -> 'A';
            default -> letter;
        };
    }

    private static int group(byte letter) {
        return letter < 'A' || letter > 'Z' ? 0 : CLASSES.charAt(letter - 'A') - '0';
    }
}
