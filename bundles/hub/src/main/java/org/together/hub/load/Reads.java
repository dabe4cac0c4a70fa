package org.together.hub.load;

import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.hub.Reading;
import org.together.core.hub.Reject;
import org.together.core.hub.Sighting;
import org.together.hub.row.CheckedRow;

/** Asks a feed what a row means. A feed that fails costs the row, not the load. */
final class Reads {
    private static final Logger LOG = LoggerFactory.getLogger(Reads.class);

    private final KnownFeed feed;
    private boolean hasFailed;

    Reads(KnownFeed feed) {
        this.feed = feed;
    }

    Optional<Reading> read(CheckedRow row, Consumer<Reject> rejects) {
        try {
            var reading = feed.feed().read(row);
            var fault = reading.fault();
            if (fault.isPresent()) {
                var column = fault.get().column();
                rejects.accept(new Reject(row.number(), column.name(), row.text(column).orElse(""), fault.get().reason()));
                return Optional.empty();
            }
            if (reading.subjects().isEmpty() || isNobody(reading.subjects().getFirst().person())) {
                rejects.accept(new Reject(
                        row.number(),
                        "",
                        "",
                        "The row has neither a date of birth nor an identifier, so nobody can tell who it is about."));
                return Optional.empty();
            }
            return Optional.of(reading);
        } catch (RuntimeException | LinkageError failed) {
            note(failed);
            rejects.accept(new Reject(
                    row.number(), "", "", "The feed failed on this row; tell whoever looks after the feed \"" + feed.title() + "\"."));
            return Optional.empty();
        }
    }

    private void note(Throwable failed) {
        if (!hasFailed) {
            hasFailed = true;
            LOG.warn(
                    "The feed {} fails on rows; they are rejected. Mend or remove its bundle. First failure: {}",
                    feed.id(),
                    Failure.described(failed));
        }
    }

    private static boolean isNobody(Sighting person) {
        return person.born().isEmpty() && person.identifiers().isEmpty();
    }
}
