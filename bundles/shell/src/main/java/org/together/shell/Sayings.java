package org.together.shell;

import com.vaadin.flow.server.VaadinSession;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Words that go from page to page without standing in an address; each session has its own and forgets the oldest. */
final class Sayings {
    private static final int KEPT = 50;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> words = new LinkedHashMap<>();

    static Sayings of(VaadinSession session) {
        var sayings = session.getAttribute(Sayings.class);
        if (sayings == null) {
            sayings = new Sayings();
            session.setAttribute(Sayings.class, sayings);
        }
        return sayings;
    }

    /** The key that may stand in an address. */
    String keep(String said) {
        if (words.size() == KEPT) {
            words.remove(words.keySet().iterator().next());
        }
        var bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        var key = HexFormat.of().formatHex(bytes);
        words.put(key, said);
        return key;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }
}
