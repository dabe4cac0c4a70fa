package org.together.hub.load;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.access.Action;
import org.together.core.family.Id;
import org.together.core.hub.Load;
import org.together.core.hub.Load.State;
import org.together.core.hub.Loads.Mapping;
import org.together.hub.file.UnreadableFile;
import org.together.hub.load.LoadBook.Range;

/** Loads under way: one works, the others wait their turn, each can be cancelled. */
final class Runs {
    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private static final long LOOK_UP_MS = 200;

    private final Bookkeeping books;
    private final Doorkeeper door;
    private final HubSettings settings;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Map<Id<Load>, Running> underWay = new ConcurrentHashMap<>();

    Runs(Bookkeeping books, Doorkeeper door, HubSettings settings) {
        this.books = books;
        this.door = door;
        this.settings = settings;
    }

    void announce(Running running, Incoming file) {
        books.whole(() -> books.loads().add(running.line(), file.print()));
        underWay.put(running.line().id(), running);
    }

    Optional<Running> find(Id<Load> id) {
        return Optional.ofNullable(underWay.get(id));
    }

    void cancelAll() {
        underWay.values().forEach(Running::cancel);
    }

    /** Runs it to its end, whatever that is. */
    LoadLine run(Running running, Incoming file, Mapping mapping) {
        try (file) {
            return attempt(running, file, mapping);
        } finally {
            underWay.remove(running.line().id());
        }
    }

    private LoadLine attempt(Running running, Incoming file, Mapping mapping) {
        try {
            await(running);
            try {
                return new LoadRun(books, door, settings, running).keep(file, mapping);
            } finally {
                turn.unlock();
            }
        } catch (Running.Cancelled cancelled) {
            return over(running, State.CANCELLED, "Cancelled; nothing was kept.");
        } catch (UnreadableFile unreadable) {
            return over(running, State.FAILED, unreadable.getMessage());
        } catch (RuntimeException failed) {
            LOG.error(
                    "Load {} into {} failed and nothing was kept: {}",
                    running.line().id(),
                    running.feed().id(),
                    Failure.described(failed));
            var sentence = "The load failed for a technical reason; nothing was kept. The server's log tells more about load "
                    + running.line().id() + ".";
            return over(running, State.FAILED, sentence);
        }
    }

    private void await(Running running) {
        try {
            for (var isWaiting = !turn.tryLock(); isWaiting; isWaiting = !turn.tryLock(LOOK_UP_MS, TimeUnit.MILLISECONDS)) {
                running.now(running.line().remarking("Waiting for another load to finish."));
                running.stopIfCancelled();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Running.Cancelled();
        }
        running.now(running.line().remarking(""));
    }

    private LoadLine over(Running running, State how, String why) {
        var line = running.line().ended(how, why, Clock.systemUTC().instant());
        books.whole(() -> {
            books.loads().update(line, new Range(0, 0));
            var action = how == State.CANCELLED ? Action.CANCEL_LOAD : Action.LOAD_FEED;
            door.record(running.viewer(), action, "load " + line.id(), line.feed() + ": " + how.label());
        });
        return line;
    }

    /** Whether a load or a decision is at work. */
    boolean isBusy() {
        return turn.isLocked();
    }

    /** Does work that no load may disturb, unless one goes on for longer than that. */
    <T> Optional<T> aloneWithin(Duration patience, Supplier<T> work) {
        if (!isOurs(patience)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turn.unlock();
        }
    }

    private boolean isOurs(Duration patience) {
        try {
            return turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Does work that no load may disturb. */
    <T> T alone(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
