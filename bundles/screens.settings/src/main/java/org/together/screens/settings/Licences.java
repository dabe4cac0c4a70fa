package org.together.screens.settings;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What bundles say of their licence, in words. */
final class Licences {
    private static final Map<String, String> KNOWN = Map.of(
            "apache", "Apache Licence 2.0",
            "epl-2.0", "Eclipse Public License 2.0",
            "epl-v20", "Eclipse Public License 2.0",
            "bsd", "BSD licence",
            "mit", "MIT licence",
            "edl", "Eclipse Distribution License 1.0");

    private Licences() {}

    /** {@code header} is as in a manifest: names or addresses, with attributes, separated by commas. */
    static String plain(String header) {
        return Stream.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(clause -> clause.split(";")[0].strip().replace("\"", ""))
                .map(Licences::known)
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private static String known(String name) {
        var lower = name.toLowerCase(java.util.Locale.ROOT);
        return KNOWN.entrySet().stream()
                .filter(entry -> lower.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(name);
    }
}
