package org.together.hub.record;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.together.core.CouncilTime;
import org.together.linkage.Measure;

/** By what records are weighed, as it was learned from time to time; and the revision that tells whether the index is in step. */
public final class Measures {
    private final Ledger ledger;

    public Measures(Ledger ledger) {
        this.ledger = ledger;
    }

    /** When, from how many records and by whom a measure was learned; version 0 is the one that is shipped. */
    public record Version(int number, Instant learned, String by, long records) {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(CouncilTime.ZONE);

        /** To follow what it made of a pair. */
        public String words() {
            var sentence = ". Weighed by version %d, learned on %s from %,d descriptions";
            return String.format(Locale.UK, sentence, number, DAY.format(learned), records);
        }
    }

    public Optional<Version> newest() {
        return found("where version = (select max(version) from hub_measure)").stream().findFirst();
    }

    /** Newest first. */
    public List<Version> versions() {
        return found("order by version desc");
    }

    private List<Version> found(String which) {
        var found = new ArrayList<Version>();
        ledger.each("select version, learned, learned_by, record_count from hub_measure " + which, statement -> {}, row ->
                found.add(new Version(row.getInt(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3), row.getLong(4))));
        return found;
    }

    /** When the newest file was taken in; long ago if none was. */
    public Instant newestLoad() {
        var found = new ArrayList<Long>(1);
        ledger.each("select max(finished) from hub_load where state = 'DONE'", statement -> {}, row -> found.add(row.getLong(1)));
        return Instant.ofEpochMilli(found.getFirst());
    }

    /** The newest that this edition can read, else the shipped one. */
    public Measure current() {
        var found = new ArrayList<byte[]>(1);
        ledger.each(
                "select content from hub_measure where version = (select max(version) from hub_measure)",
                statement -> {},
                row -> found.add(row.getBytes(1)));
        return found.stream().findFirst().flatMap(Measure::read).orElseGet(Measure::shipped);
    }

    public void keep(Version version, Measure measure) {
        var sql = "insert into hub_measure (version, learned, learned_by, record_count, content) values (?, ?, ?, ?, ?)";
        ledger.batch(sql, List.of(version), (insert, one) -> {
            insert.setInt(1, one.number());
            insert.setLong(2, one.learned().toEpochMilli());
            insert.setString(3, one.by());
            insert.setLong(4, one.records());
            insert.setBytes(5, measure.written());
        });
    }

    /** Takes the next revision and answers the one before. */
    public long nextRevision() {
        if (ledger.change("update hub_register set revision = revision + 1 where id = 1", statement -> {}) == 0) {
            ledger.change("insert into hub_register (id, revision) values (1, 1)", statement -> {});
            return 0;
        }
        var now = new ArrayList<Long>(1);
        ledger.each("select revision from hub_register where id = 1", statement -> {}, row -> now.add(row.getLong(1)));
        return now.getFirst() - 1;
    }
}
