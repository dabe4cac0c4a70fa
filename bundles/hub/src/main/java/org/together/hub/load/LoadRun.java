package org.together.hub.load;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.together.core.access.Action;
import org.together.core.hub.Load;
import org.together.core.hub.Loads.Mapping;
import org.together.core.hub.Reject;
import org.together.hub.file.Line;
import org.together.hub.file.Table;
import org.together.hub.file.Tables;
import org.together.hub.file.UnreadableFile;
import org.together.hub.load.Findings.Fault;
import org.together.hub.row.CheckedRow;
import org.together.hub.row.Layout;
import org.together.hub.row.RowChecks;

/** Reads one file into its feed in one transaction. */
final class LoadRun {
    private static final int AT_ONCE = 4_000;

    private final Bookkeeping books;
    private final Doorkeeper door;
    private final HubSettings settings;
    private final Running running;
    private long listed;
    private long rejected;

    LoadRun(Bookkeeping books, Doorkeeper door, HubSettings settings, Running running) {
        this.books = books;
        this.door = door;
        this.settings = settings;
        this.running = running;
    }

    /** Throws {@link UnreadableFile} or {@link Running.Cancelled} when nothing is to be kept. */
    LoadLine keep(Incoming file, Mapping mapping) {
        try (var table = Tables.open(file.file())) {
            var layout = Layout.of(running.feed().feed().columns(), table.headers(), mapping.headers());
            if (!layout.trouble().isEmpty()) {
                throw new UnreadableFile(layout.trouble());
            }
            var source = new RowChecks.Source(Clock.systemDefaultZone(), table.isSpreadsheet());
            var checks = new RowChecks(running.feed().id(), layout, mapping, source);
            return books.linked(() -> take(table, layout, checks));
        }
    }

    private LoadLine take(Table table, Layout layout, RowChecks checks) {
        var intake = new Intake(books.workshop(settings, "load " + running.line().id()), running.feed(), running.line().id());
        var lines = new ArrayList<Line>(AT_ONCE);
        for (var all = table.lines(); all.hasNext(); ) {
            lines.add(all.next());
            if (lines.size() == AT_ONCE || !all.hasNext()) {
                take(lines, checks, intake);
                lines.clear();
            }
        }
        intake.finish();
        running.stopIfCancelled();
        return done(layout, checks, intake);
    }

    private void take(List<Line> lines, RowChecks checks, Intake intake) {
        var usable = new ArrayList<CheckedRow>(lines.size());
        var rejects = new ArrayList<Reject>();
        for (var line : lines) {
            var outcome = checks.check(line);
            outcome.row().ifPresent(usable::add);
            rejects.addAll(outcome.rejects());
        }
        rejected += lines.size() - usable.size();
        var unusable = intake.take(usable);
        rejected += unusable.size();
        rejects.addAll(unusable);
        rejects.sort(Comparator.comparingLong(Reject::row));
        books.findings().add(running.line().id(), listed, rejects.stream().map(one -> new Fault(one, intake.recordOf(one.row()))).toList());
        listed += rejects.size();
        running.now(running.line().counting(intake.counts(checks.rows(), rejected)));
        running.stopIfCancelled();
    }

    private LoadLine done(Layout layout, RowChecks checks, Intake intake) {
        var line = running.line().ended(Load.State.DONE, remark(layout, checks), Clock.systemUTC().instant());
        books.findings().add(line.id(), checks.quality());
        books.loads().update(line, intake.records());
        var counts = line.feed() + ": " + line.rows() + " rows, " + line.accepted() + " new, " + line.corrected() + " corrected, "
                + line.unchanged() + " known, " + line.rejected() + " rejected";
        door.record(running.viewer(), Action.LOAD_FEED, "load " + line.id(), counts);
        return line;
    }

    private static String remark(Layout layout, RowChecks checks) {
        var empty = checks.rows() == 0 ? "The file has a header row and nothing else." : "";
        var unknown = layout.unknown().isEmpty()
                ? ""
                : "Not read, because no column is called so: " + String.join(", ", layout.unknown()) + ".";
        return (empty + " " + unknown).strip();
    }
}
