package org.together.linkage.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which forenames are said for one another: short forms, pet forms and the same name from another alphabet or language. */
public final class Nicknames {
    private static final int[] NONE = {};
    private final Map<String, int[]> families = new HashMap<>(2048);

    public Nicknames() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Nicknames.class.getResourceAsStream("nicknames.txt"), StandardCharsets.US_ASCII))) {
            int family = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (String name : line.toUpperCase(Locale.ROOT).split(" ")) {
                    families.merge(name, new int[] {family}, Nicknames::both);
                }
                family++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of nicknames cannot be read", e);
        }
    }

    /** The numbers of the families of names that a folded forename belongs to; none for most rare names. */
    public int[] families(String name) {
        return families.getOrDefault(name, NONE);
    }

    private static int[] both(int[] known, int[] more) {
        int[] all = java.util.Arrays.copyOf(known, known.length + more.length);
        System.arraycopy(more, 0, all, known.length, more.length);
        return all;
    }
}
