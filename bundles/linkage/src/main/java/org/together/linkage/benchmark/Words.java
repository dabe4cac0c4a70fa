package org.together.linkage.benchmark;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Names and streets for made-up people: a few are common, most are rare. */
final class Words {
    private static final double COMMON = 0.9;
    private final Map<String, String[]> lists;

    Words() {
        var in = Words.class.getResourceAsStream("words.txt");
        lists = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII)).lines().map(l -> l.split(" "))
                .collect(Collectors.toMap(w -> w[0], w -> Arrays.copyOfRange(w, 1, w.length), (a, b) -> a));
    }

    /** One of a list, the first ones more often. */
    String some(String list, RandomGenerator random) {
        String[] words = lists.get(list);
        double at = Math.pow(random.nextDouble(), 1 / (1 - COMMON / 2));
        return capital(words[(int) (at * words.length)]);
    }

    String any(String list, RandomGenerator random) {
        String[] words = lists.get(list);
        return capital(words[random.nextInt(words.length)]);
    }

    String surname(RandomGenerator random) {
        double kind = random.nextDouble();
        if (kind < 0.45) {
            return some("surnames", random);
        }
        String made = any("starts", random) + any("ends", random).toLowerCase(java.util.Locale.ROOT);
        return kind > 0.97 ? made + "-" + some("surnames", random) : kind > 0.75 ? made + "s" : made;
    }

    String street(RandomGenerator random) {
        return any("streets", random) + " " + any("kinds", random);
    }

    private static final Function<String, String> FIRST = s -> s.substring(0, 1).toUpperCase(java.util.Locale.ROOT);

    private static String capital(String word) {
        return FIRST.apply(word) + word.substring(1);
    }
}
