package org.together.hub.match;

import java.util.Locale;
import java.util.regex.Pattern;
import org.together.core.family.Name;

/** Names from systems that know only capitals, as people write them. */
final class Capitals {
    private static final Pattern BEGINNING = Pattern.compile("(^|[\\s'’-]|\\bMC)(\\p{L})", Pattern.CASE_INSENSITIVE);

    private Capitals() {}

    static Name of(Name name) {
        return new Name(of(name.forenames()), of(name.surname()));
    }

    private static String of(String part) {
        var isMixed = !part.equals(part.toUpperCase(Locale.ROOT)) && !part.equals(part.toLowerCase(Locale.ROOT));
        if (isMixed || part.length() < 2) {
            return part;
        }
        var small = part.toLowerCase(Locale.ROOT);
        return BEGINNING.matcher(small).replaceAll(found -> raised(found.group(1)) + found.group(2).toUpperCase(Locale.ROOT));
    }

    private static String raised(String before) {
        return before.length() > 1 ? "Mc" : before;
    }
}
