package org.together.hub.load;

import java.time.Clock;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.Rounds;
import org.together.core.access.Action;
import org.together.core.access.Viewer;

/** Once a day, lets go of what loads left behind for longer than the council keeps it. */
@Component(service = Retention.class, immediate = true)
public class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Viewer PLATFORM = Viewer.platform("retention");
    private static final Duration FIRST = Duration.ofHours(1);
    private static final Duration DAILY = Duration.ofDays(1);

    private final Bookkeeping books;
    private final Doorkeeper door;
    private final HubSettings settings;
    private final StoredLoads loads;
    private final Rounds rounds;

    @Activate
    public Retention(
            @Reference Bookkeeping books, @Reference Doorkeeper door, @Reference HubSettings settings, @Reference StoredLoads loads) {
        this.books = books;
        this.door = door;
        this.settings = settings;
        this.loads = loads;
        rounds = new Rounds("together-retention").every(FIRST, DAILY, this::purge, failed ->
                LOG.warn("What loads left behind could not be let go; it is tried again every day", failed));
    }

    @Deactivate
    void stop() {
        rounds.end();
    }

    /** In one transaction while no load works; audited when there was anything. */
    Leftovers.Purged purge() {
        var days = settings.keptDays();
        if (days == 0) {
            return new Leftovers.Purged(0, 0, 0, 0);
        }
        return loads.alone(() -> books.whole(() -> {
            var gone = new Leftovers(books.ledger()).purge(Clock.systemUTC().instant().minus(Duration.ofDays(days)));
            if (gone.loads() > 0) {
                var words = "loads older than " + days + " days: " + gone.loads() + ", values of rejected rows: " + gone.values()
                        + ", rows corrected or withdrawn: " + gone.rows() + ", descriptions of nobody: " + gone.descriptions();
                door.record(PLATFORM, Action.WITHDRAW_LOAD, "retention", words);
                LOG.info("Let go of what {} load(s) left behind", gone.loads());
            }
            return gone;
        }));
    }
}
