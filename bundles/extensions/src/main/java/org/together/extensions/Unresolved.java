package org.together.extensions;

import java.util.regex.Pattern;

/** Says in a sentence what the resolver says in a page. */
final class Unresolved {
    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");
    private static final Pattern SERVICE = Pattern.compile("objectClass=([\\w.]+)");
    private static final Pattern MISSING = Pattern.compile("missing requirement \\[([^\\]/]+)/");

    private Unresolved() {}

    static String inWords(Exception trouble) {
        var told = String.valueOf(trouble.getMessage());
        var found = PACKAGE.matcher(told);
        var last = "";
        while (found.find()) {
            last = found.group(1);
        }
        if (!last.isEmpty()) {
            return who(told) + "needs the package " + last + ", which nothing here provides in a fitting version";
        }
        var service = SERVICE.matcher(told);
        if (service.find()) {
            return who(told) + "needs the service " + service.group(1) + ", which nothing here provides";
        }
        return told.length() > 300 ? told.substring(0, 300) + " …" : told;
    }

    private static String who(String told) {
        var found = MISSING.matcher(told);
        var last = "it ";
        while (found.find()) {
            last = found.group(1) + " ";
        }
        return last;
    }
}
