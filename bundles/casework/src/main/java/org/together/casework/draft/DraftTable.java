package org.together.casework.draft;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.together.core.draft.Heading;
import org.together.core.draft.Unfinished;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** The drafts as kept; decides nothing. */
final class DraftTable {
    private final EntityManager rows;
    private final Transactions transactions;
    private final Seal seal;
    private final Object[] turns = new Object[64];

    DraftTable(EntityManager rows, Transactions transactions, Seal seal) {
        this.rows = rows;
        this.transactions = transactions;
        this.seal = seal;
        Arrays.setAll(turns, each -> new Object());
    }

    Optional<Kept> newest(String account, Heading heading) {
        return transactions.required(() -> rows.createQuery(
                        "select d from DraftRow d where d.account = :account and d.form = :form and d.record = :record"
                                + " and d.recordVersion <= :version order by d.recordVersion desc",
                        DraftRow.class)
                .setParameter("account", account)
                .setParameter("form", heading.form())
                .setParameter("record", heading.record())
                .setParameter("version", heading.version())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::read));
    }

    List<Kept> all(String account) {
        return transactions.required(() -> rows
                .createQuery("select d from DraftRow d where d.account = :account order by d.kept desc, d.id desc", DraftRow.class)
                .setParameter("account", account)
                .getResultStream()
                .map(this::read)
                .toList());
    }

    /** Two windows of one person write in turn, so that each keeps its own fields. */
    Kept keep(String account, Heading heading, Map<String, String> changes) {
        synchronized (turns[Math.floorMod(account.hashCode(), turns.length)]) {
            return transactions.required(() -> {
                var known = row(account, heading);
                var row = known.orElseGet(() -> new DraftRow(
                        Id.next().value(), account, heading.form(), heading.record(), heading.version()));
                var fields = new TreeMap<>(known.map(this::content).map(Content::fields).orElse(Map.of()));
                fields.putAll(changes);
                row.family = heading.family().map(Id::value).orElse(null);
                row.kept = System.currentTimeMillis();
                row.keyEdition = Seal.EDITION;
                row.content = seal.close(new Content(heading.title(), heading.address(), fields).written(), row.place());
                if (known.isEmpty()) {
                    rows.persist(row);
                }
                return read(row);
            });
        }
    }

    void discard(String account, Heading heading) {
        transactions.run(() -> row(account, heading).ifPresent(rows::remove));
    }

    private Optional<DraftRow> row(String account, Heading heading) {
        return rows.createQuery(
                        "select d from DraftRow d where d.account = :account and d.form = :form and d.record = :record"
                                + " and d.recordVersion = :version",
                        DraftRow.class)
                .setParameter("account", account)
                .setParameter("form", heading.form())
                .setParameter("record", heading.record())
                .setParameter("version", heading.version())
                .getResultStream()
                .findFirst();
    }

    /** Drafts about a family that has become part of another; of two of one form, the one that came over waits behind the other. */
    void move(Id<Family> gone, Id<Family> into) {
        transactions.run(() -> rows.createQuery("select d from DraftRow d where d.family = :family order by d.id", DraftRow.class)
                .setParameter("family", gone.value())
                .getResultList()
                .forEach(row -> {
                    row.cameFrom = row.cameFrom == 0 ? gone.value() : row.cameFrom;
                    place(row, gone, into);
                }));
    }

    /** Drafts that were begun with a family that is one again. */
    void back(Id<Family> origin, Id<Family> back) {
        transactions.run(() -> rows.createQuery("select d from DraftRow d where d.cameFrom = :origin order by d.id", DraftRow.class)
                .setParameter("origin", origin.value())
                .getResultList()
                .forEach(row -> {
                    row.cameFrom = origin.equals(back) ? 0 : row.cameFrom;
                    place(row, Id.of(Optional.ofNullable(row.family).orElse(0L)), back);
                }));
    }

    private void place(DraftRow row, Id<Family> from, Id<Family> to) {
        var content = content(row);
        if (row.record.equals(from.toString())) {
            row.recordVersion = freeVersion(row, to.toString());
            row.record = to.toString();
        }
        row.family = to.value();
        var address = content.address().replace(from.toString(), to.toString());
        row.content = seal.close(new Content(content.title(), address, content.fields()).written(), row.place());
        rows.flush();
    }

    private long freeVersion(DraftRow row, String record) {
        var taken = rows.createQuery(
                        "select d.recordVersion from DraftRow d where d.account = :account and d.form = :form and d.record = :record",
                        Long.class)
                .setParameter("account", row.account)
                .setParameter("form", row.form)
                .setParameter("record", record)
                .getResultList();
        var free = Math.max(row.recordVersion, 0);
        while (taken.contains(free)) {
            free--;
        }
        return free;
    }

    private Kept read(DraftRow row) {
        var content = content(row);
        var heading = new Heading(
                row.form,
                row.record,
                row.recordVersion,
                Optional.ofNullable(row.family).map(Id::of),
                content.title(),
                content.address());
        return new Kept(new Unfinished(heading, Instant.ofEpochMilli(row.kept)), content.fields());
    }

    private Content content(DraftRow row) {
        return Content.read(seal.open(row.content, row.place()));
    }

    /** A draft with what was written. */
    record Kept(Unfinished line, Map<String, String> fields) {}
}
