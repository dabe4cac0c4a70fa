package org.together.linkage.benchmark;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.together.linkage.text.Folded;
import org.together.linkage.text.Nicknames;

/** What people are called for short. */
final class ShortForms {
    private final Map<String, String[]> forms = new HashMap<>();
    private final Folded folded;

    ShortForms(Folded folded) {
        this.folded = folded;
        var in = Nicknames.class.getResourceAsStream("nicknames.txt");
        new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII)).lines().map(l -> l.split(" "))
                .filter(f -> f.length > 1).forEach(f -> forms.putIfAbsent(f[0].toUpperCase(java.util.Locale.ROOT), f));
    }

    @Nullable String of(String forename, RandomGenerator random) {
        String[] known = forms.get(folded.fold(forename).toString());
        if (known == null) {
            return forename.length() > 5 ? forename.substring(0, 3) : null;
        }
        String form = known[1 + random.nextInt(Math.min(4, known.length - 1))];
        return form.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + form.substring(1);
    }
}
