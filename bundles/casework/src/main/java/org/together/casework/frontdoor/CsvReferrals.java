package org.together.casework.frontdoor;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.frontdoor.Channel;
import org.together.core.frontdoor.ReferralFiles;
import org.together.core.frontdoor.Referrals;
import org.together.core.frontdoor.Referrals.Fault;
import org.together.core.hub.Reject;
import org.together.core.print.Inert;

/** Reads files of referrals, row by row; each referral is checked and kept as one made on screen. */
@Component
public final class CsvReferrals implements ReferralFiles {
    private static final int MOST_ROWS = 5_000;
    private final Referrals referrals;
    private final Access access;

    @Activate
    public CsvReferrals(@Reference Referrals referrals, @Reference Access access) {
        this.referrals = referrals;
        this.access = access;
    }

    @Override
    public List<String> columns() {
        return CsvRow.COLUMNS;
    }

    @Override
    public Outcome take(Viewer viewer, InputStream csv) {
        access.demand(viewer, Action.REFER);
        var rejects = new ArrayList<Reject>();
        var byReference = new LinkedHashMap<String, List<CsvRow>>();
        var fault = read(csv, byReference, rejects);
        if (!fault.isEmpty()) {
            return new Outcome(0, 0, List.of(), fault);
        }
        var taken = 0;
        var known = 0;
        for (var one : byReference.entrySet()) {
            var receipt = take(viewer, one.getKey(), one.getValue(), rejects);
            taken += receipt.isNew() ? 1 : 0;
            known += receipt.referral().isPresent() && !receipt.isNew() ? 1 : 0;
        }
        rejects.sort(Comparator.comparingLong(Reject::row));
        return new Outcome(taken, known, List.copyOf(rejects), "");
    }

    private static String read(InputStream csv, Map<String, List<CsvRow>> byReference, List<Reject> rejects) {
        try (var rows = CsvReader.builder().detectBomHeader(true).skipEmptyLines(true).ofNamedCsvRecord(csv)) {
            var number = 1;
            for (var row : rows) {
                number++;
                if (number > MOST_ROWS + 1) {
                    return "A file holds " + MOST_ROWS + " rows at most";
                }
                var read = CsvRow.of(number, normal(row));
                var missing = read.missing();
                if (!missing.isEmpty()) {
                    return "The file has no column called " + missing;
                }
                if (read.text("reference").isEmpty()) {
                    rejects.add(new Reject(number, "reference", "", "Write the sender's own number for the referral"));
                } else {
                    byReference.computeIfAbsent(read.text("reference"), any -> new ArrayList<>()).add(read);
                }
            }
            return byReference.isEmpty() && rejects.isEmpty() ? "The file has no rows" : "";
        } catch (IOException | CsvParseException | UncheckedIOException unreadable) {
            return "The file cannot be read as CSV in UTF-8";
        }
    }

    private static Map<String, String> normal(NamedCsvRecord row) {
        var values = new LinkedHashMap<String, String>();
        row.getFieldsAsMap().forEach((header, value) -> {
            var name = header.strip().toLowerCase(Locale.ROOT).replaceAll("[ .-]", "_");
            values.put(name, value.strip());
        });
        return values;
    }

    /** Whoever mends a file wants to know of everything in it at once. */
    private Referrals.Receipt take(Viewer viewer, String reference, List<CsvRow> rows, List<Reject> rejects) {
        var unread = rows.stream().flatMap(row -> row.unread(row == rows.getFirst()).stream()).toList();
        var readable = rows.stream().map(row -> row.without(columns(unread, row))).toList();
        var receipt = unread.isEmpty()
                ? referrals.take(viewer, CsvRow.form(rows), Channel.FILE, reference)
                : new Referrals.Receipt(Optional.empty(), false, referrals.faults(CsvRow.form(readable)));
        rejects.addAll(unread);
        receipt.faults().forEach(fault -> rejects.add(reject(fault, rows)));
        return receipt;
    }

    private static Set<String> columns(List<Reject> unread, CsvRow row) {
        return unread.stream().filter(reject -> reject.row() == row.number()).map(Reject::column).collect(Collectors.toSet());
    }

    /** {@code people[2].surname} is the surname of the referral's third row. */
    private static Reject reject(Fault fault, List<CsvRow> rows) {
        var field = fault.field();
        if (field.startsWith("people[")) {
            var row = rows.get(Integer.parseInt(field.substring(7, field.indexOf(']'))));
            var column = CsvRow.column(field.substring(field.indexOf('.') + 1));
            return new Reject(row.number(), column, row.text(column), fault.sentence());
        }
        var column = CsvRow.column(field);
        return new Reject(rows.getFirst().number(), column, rows.getFirst().text(column), fault.sentence());
    }

    @Override
    public void writeRejects(Outcome outcome, OutputStream out) {
        try {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            var csv = CsvWriter.builder().build(writer);
            csv.writeRecord("row", "column", "value", "reason");
            for (var reject : outcome.rejects()) {
                csv.writeRecord(String.valueOf(reject.row()), reject.column(), Inert.cell(reject.value()), reject.reason());
            }
            csv.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException("The rejects cannot be written", gone);
        }
    }
}
