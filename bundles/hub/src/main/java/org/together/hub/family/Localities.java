package org.together.hub.family;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The council's own names for parts of its area, by postcode sector ("TR14 8") or district ("TR14"); without one, the district itself. */
public final class Localities {
    private final Map<String, String> names = new HashMap<>();

    /** Each as {@code TR14 8=Camborne}, or several with commas between, as a plain settings file has them. */
    public Localities(String... settings) {
        for (var setting : String.join(",", settings).split(",")) {
            var parts = setting.split("=", 2);
            if (parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()) {
                names.put(parts[0].strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " "), parts[1].strip());
            }
        }
    }

    /** {@code postcode} with its space. */
    public Optional<String> of(String postcode) {
        var space = postcode.indexOf(' ');
        if (space < 0 || space + 1 >= postcode.length()) {
            return Optional.empty();
        }
        var district = postcode.substring(0, space);
        var sector = postcode.substring(0, space + 2);
        return Optional.of(names.getOrDefault(sector, names.getOrDefault(district, district)));
    }
}
