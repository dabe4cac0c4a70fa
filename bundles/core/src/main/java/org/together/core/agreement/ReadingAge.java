package org.together.core.agreement;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * About how old somebody has to be to read a text easily, in years, by the length of its sentences and words (Kincaid and others, 1975: the
 * school grade, and five years). A hint to whoever writes, never a rule.
 */
public final class ReadingAge {
    /** What plain words aim at. */
    public static final int PLAIN = 9;

    private static final int FEWEST_WORDS = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’]+");
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouyâêîôûŵŷ]+");

    private ReadingAge() {}

    /** Empty for a text too short to tell. */
    public static OptionalInt of(String text) {
        var words = WORD.matcher(text).results().map(found -> found.group().toLowerCase(java.util.Locale.UK)).toList();
        if (words.size() < FEWEST_WORDS) {
            return OptionalInt.empty();
        }
        var sentences = Math.max(1, Pattern.compile("[.!?:\\n]+").splitAsStream(text).filter(part -> WORD.matcher(part).find()).count());
        var syllables = words.stream().mapToLong(ReadingAge::syllables).sum();
        var grade = 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
        return OptionalInt.of((int) Math.round(Math.clamp(grade + 5, 5, 20)));
    }

    private static long syllables(String word) {
        var silent = word.length() > 3 && word.endsWith("e") && !word.endsWith("le") ? 1 : 0;
        return Math.max(1, SYLLABLE.matcher(word).results().count() - silent);
    }
}
