package org.together.casework.assessment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Assessments.Watch;

/** Who has which assessment open on this server, and is told of what others keep. */
@Component(service = Watchers.class)
public final class Watchers {
    private static final Logger LOG = LoggerFactory.getLogger(Watchers.class);

    private final Map<Long, List<Watcher>> watchers = new ConcurrentHashMap<>();

    private record Watcher(Sight sight, Consumer<Answer> listener) {}

    @Activate
    public Watchers() {
        // Nothing is watched yet.
    }

    Watch watch(long assessment, Sight sight, Consumer<Answer> listener) {
        var watcher = new Watcher(sight, listener);
        watchers.computeIfAbsent(assessment, none -> new CopyOnWriteArrayList<>()).add(watcher);
        return () -> watchers.computeIfPresent(assessment, (id, present) -> {
            present.remove(watcher);
            return present.isEmpty() ? null : present;
        });
    }

    void tell(long assessment, Answer answer) {
        for (var watcher : watchers.getOrDefault(assessment, List.of())) {
            if (watcher.sight().reads(answer.field())) {
                tell(watcher, answer);
            }
        }
    }

    private static void tell(Watcher watcher, Answer answer) {
        try {
            watcher.listener().accept(answer);
        } catch (RuntimeException failed) {
            LOG.warn("An open page could not be told of a new answer; it shows it when it is opened again", failed);
        }
    }
}
