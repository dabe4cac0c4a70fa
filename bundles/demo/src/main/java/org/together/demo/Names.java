package org.together.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Common names of several cultures, in plausible shares; whoever bears a combination of them does so by chance. */
final class Names {
    /** About 1 in 5 bear a surname of the county, 1 in 11 have roots elsewhere. */
    enum Culture {
        BRITISH,
        CORNISH,
        POLISH,
        ROMANIAN,
        ASIAN,
        AFRICAN,
        CHINESE,
        ARABIC
    }

    private static final double[] SHARES = {71, 20, 2.6, 1.0, 2.2, 1.2, 0.9, 1.1};
    private static final Properties LISTS = read("names.txt");
    private static final Map<String, String> NICKNAMES = Stream.of(LISTS.getProperty("nick").split(","))
            .map(pair -> pair.split(":"))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    private static final Map<String, List<String>> NAMES = LISTS.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(key -> key, key -> List.of(LISTS.getProperty(key).split(","))));

    private Names() {}

    static Culture culture(Chance chance) {
        return Culture.values()[chance.weighted(SHARES)];
    }

    /** As parents chose at the time. */
    static String forename(Culture culture, boolean female, int age, Chance chance) {
        var sex = female ? ".female" : ".male";
        var own = NAMES.get(key(culture) + sex);
        return chance.commonFirst(own == null ? list(Culture.BRITISH, sex + generation(age)) : own);
    }

    static String surname(Culture culture, Chance chance) {
        return chance.commonFirst(list(culture, ".surname"));
    }

    /** How friends call somebody, or the name itself. */
    static String nickname(String forename) {
        return NICKNAMES.getOrDefault(forename, forename);
    }

    private static String generation(int age) {
        return age < 26 ? ".young" : age < 57 ? ".middle" : ".old";
    }

    private static List<String> list(Culture culture, String kind) {
        return Objects.requireNonNull(NAMES.get(key(culture) + kind), kind);
    }

    private static String key(Culture culture) {
        return culture.name().toLowerCase(Locale.ROOT);
    }

    static Properties read(String resource) {
        var lists = new Properties();
        try (var in = Objects.requireNonNull(Names.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lists.load(reader);
            return lists;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
