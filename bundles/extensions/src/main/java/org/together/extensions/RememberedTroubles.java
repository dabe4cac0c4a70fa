package org.together.extensions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.extension.Troubles;

/** The last troubles of each bundle, newest first, until the platform stops; the log has them all. */
@Component(service = {Troubles.class, RememberedTroubles.class})
public class RememberedTroubles implements Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(RememberedTroubles.class);
    private static final int REMEMBERED = 20;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm");

    private final Map<String, Deque<String>> byBundle = new ConcurrentHashMap<>();
    private final Clock clock;

    @Activate
    public RememberedTroubles() {
        this(Clock.systemDefaultZone());
    }

    RememberedTroubles(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void report(String bundle, String what, Throwable cause) {
        LOG.error("Extension {}: {}", bundle, what, cause);
        var line = WHEN.format(LocalDateTime.now(clock)) + ": " + what;
        var lines = byBundle.computeIfAbsent(bundle, any -> new ArrayDeque<>());
        synchronized (lines) {
            lines.addFirst(line);
            if (lines.size() > REMEMBERED) {
                lines.removeLast();
            }
        }
    }

    List<String> of(String bundle) {
        var lines = byBundle.getOrDefault(bundle, new ArrayDeque<>());
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** When a bundle is upgraded or removed its troubles go with it. */
    void forget(String bundle) {
        byBundle.remove(bundle);
    }
}
