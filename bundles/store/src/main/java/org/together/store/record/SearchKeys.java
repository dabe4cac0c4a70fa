package org.together.store.record;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What people type and what is stored, written alike: upper case, no accents, no punctuation. */
final class SearchKeys {

    private SearchKeys() {}

    /** Words apart by one space: "O'Brien-Núñez" is {@code OBRIEN NUNEZ}. */
    static String name(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\p{M}'’.]", "");
        return plain.toUpperCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Without spaces. */
    static String number(String text) {
        return name(text).replace(" ", "");
    }

    static List<String> words(String key) {
        return Stream.of(key.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
