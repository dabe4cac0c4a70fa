package org.together.hub.load;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.together.core.hub.Loads.Mapping;
import org.together.core.hub.Loads.Preview;
import org.together.core.hub.Reject;
import org.together.hub.file.Table;
import org.together.hub.file.Tables;
import org.together.hub.file.UnreadableFile;
import org.together.hub.row.Layout;
import org.together.hub.row.RowChecks;

/** The first rows of a file as a feed would read them. */
final class Previews {
    private static final int ROWS = 20;

    private Previews() {}

    static Preview of(KnownFeed feed, Incoming file, Mapping mapping) {
        try (var table = Tables.open(file.file())) {
            return of(feed, table, mapping);
        } catch (UnreadableFile unreadable) {
            return new Preview(List.of(), Map.of(), List.of(), List.of(), List.of(new Reject(1, "", "", unreadable.getMessage())), "");
        }
    }

    private static Preview of(KnownFeed feed, Table table, Mapping mapping) {
        var layout = Layout.of(feed.feed().columns(), table.headers(), mapping.headers());
        var checks = new RowChecks(feed.id(), layout, mapping, new RowChecks.Source(Clock.systemDefaultZone(), table.isSpreadsheet()));
        var reads = new Reads(feed);
        var rows = new ArrayList<List<String>>();
        var faults = new ArrayList<Reject>();
        if (!layout.trouble().isEmpty()) {
            faults.add(new Reject(1, "", "", layout.trouble()));
        }
        for (var lines = table.lines(); lines.hasNext() && rows.size() < ROWS; ) {
            var line = lines.next();
            rows.add(line.cells());
            if (layout.trouble().isEmpty()) {
                var outcome = checks.check(line);
                faults.addAll(outcome.rejects());
                outcome.row().ifPresent(row -> reads.read(row, faults::add));
            }
        }
        return new Preview(layout.headers(), layout.columnOfHeader(), layout.missing(), rows, faults, table.encoding());
    }
}
