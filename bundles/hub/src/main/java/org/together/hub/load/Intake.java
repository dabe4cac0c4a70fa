package org.together.hub.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.together.core.family.Id;
import org.together.core.family.Source;
import org.together.core.hub.Load;
import org.together.core.hub.Reading;
import org.together.core.hub.Reject;
import org.together.core.hub.Statement;
import org.together.core.record.FactDraft;
import org.together.hub.load.LoadBook.Range;
import org.together.hub.record.SourceRecord;
import org.together.hub.record.SourceRecords.Known;
import org.together.hub.record.Tie;
import org.together.hub.row.CheckedRow;
import org.together.hub.row.RowKey;

/** Takes the rows of one load in, part by part, in the running transaction: what is new or changed becomes records, people and facts. */
final class Intake {
    private final Workshop shop;
    private final KnownFeed feed;
    private final long load;
    private final Reads reads;
    private final SeenRows seen = new SeenRows();
    private final Set<Long> reconsider = new HashSet<>();
    private final Map<Long, Long> recordsOfRows = new HashMap<>();
    private long accepted;
    private long unchanged;
    private long corrected;
    private long firstRecord;
    private long lastRecord;

    Intake(Workshop shop, KnownFeed feed, Id<Load> load) {
        this.shop = shop;
        this.feed = feed;
        this.load = load.value();
        reads = new Reads(feed);
    }

    /** A row with its meaning and what was in force for it. */
    private record Read(CheckedRow row, Reading reading, Optional<Known> before) {}

    /** Returns those that could not be used after all. */
    List<Reject> take(List<CheckedRow> rows) {
        var rejects = new ArrayList<Reject>();
        recordsOfRows.clear();
        var once = rows.stream().filter(row -> isFirst(row, rejects)).toList();
        var known = shop.records().known(once.stream().map(CheckedRow::key).toList());
        var fresh = new ArrayList<Read>();
        for (var row : once) {
            var before = Optional.ofNullable(known.get(row.key()));
            if (before.filter(same -> same.content() == row.content()).isPresent()) {
                unchanged++;
                recordsOfRows.put(row.number(), before.get().records().getFirst());
            } else {
                reads.read(row, rejects::add).ifPresent(reading -> fresh.add(new Read(row, reading, before)));
            }
        }
        keep(fresh);
        return rejects;
    }

    /** The first record that a row of the part taken last became or was known by already; 0 when it could not be used. */
    long recordOf(long row) {
        return recordsOfRows.getOrDefault(row, 0L);
    }

    private boolean isFirst(CheckedRow row, List<Reject> rejects) {
        var before = seen.before(row);
        if (before < 0) {
            unchanged++;
        } else if (before > 0) {
            rejects.add(new Reject(
                    row.number(),
                    "",
                    row.reference(),
                    "Row " + before + " of the file has the same key and says something else; that one was used."));
        }
        return before == 0;
    }

    private void keep(List<Read> fresh) {
        replace(fresh);
        var arrivals = new Arrivals(feed.id(), shop.identities());
        var prints = new ArrayList<List<RowKey>>();
        for (var one : fresh) {
            var subjects = one.reading().subjects();
            var theirs = new ArrayList<RowKey>(subjects.size());
            for (var i = 0; i < subjects.size(); i++) {
                theirs.add(arrivals.note(one.row(), i, subjects.get(i)));
            }
            prints.add(theirs);
        }
        settle(fresh, arrivals, prints);
    }

    private void settle(List<Read> fresh, Arrivals arrivals, List<List<RowKey>> prints) {
        var owners = arrivals.settle(shop.linking());
        reconsider.addAll(arrivals.returned());
        var entry = new Entry(owners);
        for (var i = 0; i < fresh.size(); i++) {
            entry.add(fresh.get(i), prints.get(i).stream().map(arrivals::identity).toList());
        }
        entry.write();
    }

    private void replace(List<Read> fresh) {
        var old = new ArrayList<Long>();
        for (var one : fresh) {
            one.before().ifPresent(before -> {
                old.addAll(before.records());
                reconsider.addAll(before.identities());
            });
        }
        if (!old.isEmpty()) {
            shop.records().supersede(old, load);
            shop.writer().supersede(old, load);
        }
        corrected += fresh.stream().filter(one -> one.before().isPresent()).count();
        accepted += fresh.stream().filter(one -> one.before().isEmpty()).count();
    }

    /** What one part of the file adds. */
    private final class Entry {
        private final Map<Long, Long> owners;
        private final List<SourceRecord> records = new ArrayList<>();
        private final List<FactDraft> facts = new ArrayList<>();
        private final List<Tie> ties = new ArrayList<>();

        Entry(Map<Long, Long> owners) {
            this.owners = new HashMap<>(owners);
        }

        void add(Read read, List<Long> identities) {
            var row = read.row();
            var source = new Source(feed.agency(), Optional.of(feed.id()), row.reference());
            var ids = new ArrayList<Long>();
            for (var i = 0; i < identities.size(); i++) {
                var subject = read.reading().subjects().get(i);
                lastRecord = Id.<SourceRecord>next().value();
                firstRecord = firstRecord == 0 ? lastRecord : firstRecord;
                ids.add(lastRecord);
                recordsOfRows.putIfAbsent(row.number(), lastRecord);
                records.add(new SourceRecord(lastRecord, row.key(), row.content(), i, identities.get(i), subject.person().seen()));
                for (var statement : subject.statements()) {
                    facts.add(fact(statement, owners.get(identities.get(i)), source));
                }
            }
            for (var tie : read.reading().ties()) {
                ties.add(new Tie(
                        ids.get(tie.of()),
                        identities.get(tie.of()),
                        tie.type(),
                        identities.get(tie.to()),
                        tie.period(),
                        source,
                        load));
            }
        }

        private FactDraft fact(Statement said, long person, Source source) {
            return new FactDraft(
                    Optional.of(Id.of(person)),
                    Optional.empty(),
                    said.kind().id(),
                    said.period(),
                    said.values(),
                    source,
                    said.certainty(),
                    said.kind().sensitivity(),
                    feed.gateway(),
                    load,
                    lastRecord);
        }

        void write() {
            shop.records().add(records);
            shop.writer().keepFacts(facts);
            shop.relationships().add(ties, owners);
            ties.forEach(tie -> shop.linking().related(List.of(owners.get(tie.of()), owners.get(tie.to()))));
        }
    }

    /** After the last row: settles who lost a record, redraws people and families, and drops who is left without any. */
    void finish() {
        shop.settle(reconsider);
    }

    Range records() {
        return new Range(firstRecord, lastRecord);
    }

    LoadLine.Counts counts(long rows, long rejected) {
        return new LoadLine.Counts(rows, accepted, unchanged, corrected, rejected);
    }
}
