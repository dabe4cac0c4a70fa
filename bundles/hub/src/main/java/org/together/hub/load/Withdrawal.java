package org.together.hub.load;

import java.time.Clock;
import java.util.Set;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.hub.Load;
import org.together.core.hub.Load.State;

/** Takes back everything a load said and brings back what it had corrected, people and families included. */
final class Withdrawal {
    private final Bookkeeping books;
    private final Doorkeeper door;
    private final HubSettings settings;

    Withdrawal(Bookkeeping books, Doorkeeper door, HubSettings settings) {
        this.books = books;
        this.door = door;
        this.settings = settings;
    }

    Load of(Viewer viewer, Id<Load> id) {
        var load = books.loads().find(id).orElseThrow(() -> StoredLoads.unknown(id));
        if (load.state() != State.DONE) {
            throw new IllegalStateException("Only a load that was kept can be withdrawn; this one is " + load.state().label() + ".");
        }
        var range = books.loads().records(id);
        var shop = books.workshop(settings, "withdrawal of load " + id);
        var withdrawn = shop.records().withdraw(id.value(), range.first(), range.last());
        shop.writer().withdraw(id.value());
        withdrawn.stillReplaced().forEach((by, records) -> shop.writer().supersede(records, by));
        shop.linking().reconsider(withdrawn.identities());
        shop.relationships().moved(withdrawn.identities());
        shop.settle(Set.of());
        var finished = load.finished().orElse(Clock.systemUTC().instant());
        var line = load.ended(State.WITHDRAWN, "Withdrawn by " + viewer.account() + ".", finished);
        books.loads().update(line, range);
        var taken = load.feed() + ": " + load.accepted() + " new and " + load.corrected() + " corrected rows";
        door.record(viewer, Action.WITHDRAW_LOAD, "load " + id, taken);
        return line;
    }
}
