package org.together.hub.row;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.together.core.hub.Column;
import org.together.core.hub.Loads.ColumnQuality;
import org.together.core.hub.Loads.Mapping;
import org.together.core.hub.Reject;
import org.together.hub.file.Line;

/**
 * Turns lines of one file into rows, counting as it goes. A fault in a required value costs the row; a fault in any
 * other value costs only that value, so that an unreadable telephone number does not hide an exclusion. Both are
 * listed.
 */
public final class RowChecks {
    /** How a reject begins when only a value was left out. */
    public static final String LEFT_OUT = "Value left out, rest of the row used: ";

    private static final int LONGEST_REFERENCE = 300;

    private final String feed;
    private final Layout layout;
    private final Values values;
    private final Map<String, Integer> places = new HashMap<>();
    private final long[] filled;
    private final long[] valid;
    private final Digest digest = new Digest();
    private long rows;

    public RowChecks(String feed, Layout layout, Mapping mapping, Source source) {
        this.feed = feed;
        this.layout = layout;
        values = new Values(source.clock(), mapping.codes(), source.isSpreadsheet());
        var columns = layout.columns();
        filled = new long[columns.size()];
        valid = new long[columns.size()];
        for (var i = 0; i < columns.size(); i++) {
            places.put(columns.get(i).name(), i);
        }
    }

    /** When the file is read, and whether it is a spreadsheet. */
    public record Source(Clock clock, boolean isSpreadsheet) {}

    /** The row if it can be used, and what is wrong with it. */
    public record Outcome(Optional<CheckedRow> row, List<Reject> rejects) {}

    public Outcome check(Line line) {
        rows++;
        var headers = layout.headers().size();
        for (var i = headers; i < line.cells().size(); i++) {
            if (!line.cell(i).isEmpty()) {
                var reject = new Reject(line.number(), "", line.cell(i), "The row has more values than there are headers.");
                return new Outcome(Optional.empty(), List.of(reject));
            }
        }
        var rejects = new ArrayList<Reject>(0);
        var kept = new @Nullable String[places.size()];
        var isUsable = true;
        for (var i = 0; i < kept.length; i++) {
            isUsable &= keep(line, i, kept, rejects);
        }
        return isUsable ? new Outcome(Optional.of(row(line, kept)), rejects) : new Outcome(Optional.empty(), wholly(rejects));
    }

    private static List<Reject> wholly(List<Reject> rejects) {
        return rejects.stream()
                .map(reject -> new Reject(reject.row(), reject.column(), reject.value(), reject.reason().replace(LEFT_OUT, "")))
                .toList();
    }

    private boolean keep(Line line, int place, @Nullable String[] kept, List<Reject> rejects) {
        var position = layout.position(place);
        var column = layout.columns().get(place);
        var sent = position < 0 ? "" : line.cell(position);
        var checked = values.check(column, sent);
        filled[place] += sent.isEmpty() ? 0 : 1;
        valid[place] += sent.isEmpty() || checked.isFaulty() ? 0 : 1;
        if (checked.isFaulty()) {
            var reason = "The " + column.label() + " " + checked.fault() + ".";
            rejects.add(new Reject(line.number(), column.name(), sent, column.isRequired() ? reason : LEFT_OUT + reason));
            return !column.isRequired();
        }
        if (checked.value().isEmpty() && column.isRequired()) {
            rejects.add(new Reject(line.number(), column.name(), sent, "The " + column.label() + " is missing."));
            return false;
        }
        kept[place] = checked.value().isEmpty() ? null : checked.value();
        return true;
    }

    private CheckedRow row(Line line, @Nullable String[] kept) {
        digest.add(feed);
        var reference = new StringJoiner(" / ");
        for (var i = 0; i < kept.length; i++) {
            if (layout.columns().get(i).isKey()) {
                digest.add(layout.columns().get(i).name()).add(String.valueOf(kept[i]));
                reference.add(String.valueOf(kept[i]));
            }
        }
        var key = digest.key();
        for (var i = 0; i < kept.length; i++) {
            var value = kept[i];
            if (value != null) {
                digest.add(layout.columns().get(i).name()).add(value);
            }
        }
        return new CheckedRow(line.number(), places, kept, new CheckedRow.Mark(key, digest.key().first(), shortened(reference.toString())));
    }

    private static String shortened(String reference) {
        return reference.length() <= LONGEST_REFERENCE ? reference : reference.substring(0, LONGEST_REFERENCE - 1) + "…";
    }

    public long rows() {
        return rows;
    }

    public List<ColumnQuality> quality() {
        var lines = new ArrayList<ColumnQuality>();
        for (var i = 0; i < filled.length; i++) {
            Column column = layout.columns().get(i);
            lines.add(new ColumnQuality(column.name(), column.label(), filled[i], valid[i], rows));
        }
        return lines;
    }
}
