package org.together.casework.draft;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.together.core.draft.Draft;
import org.together.core.draft.Heading;
import org.together.core.draft.Unfinished;

/** A draft in its owner's hands. */
final class OpenDraft implements Draft {
    private final DraftTable table;
    private final String account;
    private final Heading heading;
    private Optional<DraftTable.Kept> kept;

    OpenDraft(DraftTable table, String account, Heading heading) {
        this.table = table;
        this.account = account;
        kept = table.newest(account, heading);
        this.heading = kept.map(before -> heading.on(heading.record(), before.line().heading().version())).orElse(heading);
    }

    @Override
    public synchronized Map<String, String> fields() {
        return kept.map(DraftTable.Kept::fields).orElse(Map.of());
    }

    @Override
    public synchronized Optional<Instant> kept() {
        return kept.map(DraftTable.Kept::line).map(Unfinished::kept);
    }

    @Override
    public long version() {
        return heading.version();
    }

    @Override
    public synchronized Instant keep(Map<String, String> changes) {
        var now = table.keep(account, heading, changes);
        kept = Optional.of(now);
        return now.line().kept();
    }

    @Override
    public synchronized void discard() {
        table.discard(account, heading);
        kept = Optional.empty();
    }
}
