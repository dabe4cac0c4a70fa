package org.together.identification;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Id;
import org.together.core.identification.Identification;
import org.together.core.record.Transactions;

/** Keeps runs and what they found. A run is seen when it is finished; what a stopped platform left unfinished goes at the next start. */
final class Runs {
    private static final int AT_ONCE = 500;
    private static final String INSERT = """
            insert into identification_family (id, run, family, name, locality, members, place, status, reason, concern, cost, ranking,
                headlines, flag_titles, flags, met, doubts) values (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final EntityManager rows;
    private final Transactions transactions;

    Runs(EntityManager rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
        transactions.run(this::dropUnfinished);
    }

    void begin(RunRow run) {
        transactions.run(() -> rows.persist(run));
    }

    void keep(RunRow run, List<Found> found) {
        transactions.run(() -> batch(INSERT, found, (insert, one) -> write(insert, run, one)));
    }

    /**
     * Gives everyone their place, lets the run be seen and keeps its programme's {@code newest} only; {@code also} belongs to the same
     * transaction.
     */
    Identification finish(RunRow run, Tally tally, int newest, Runnable also) {
        return transactions.required(() -> {
            var place = new int[1];
            batch("update identification_family set place = ? where id = ?", tally.places(), (update, row) -> {
                update.setInt(1, ++place[0]);
                update.setLong(2, row);
            });
            var kept = rows.find(RunRow.class, run.id);
            kept.finish(tally);
            beyond(newest, run.programme).forEach(this::drop);
            also.run();
            return kept.told();
        });
    }

    void discard(RunRow run) {
        transactions.run(() -> drop(run.id));
    }

    List<Identification> history() {
        var newestFirst = "select run from RunRow run where run.finished = 1 order by run.ran desc";
        return transactions.required(() -> rows.createQuery(newestFirst, RunRow.class)
                .getResultStream()
                .map(RunRow::told)
                .toList());
    }

    Optional<Identification> newest(String programme) {
        var newest = "select run from RunRow run where run.finished = 1 and run.programme = :programme order by run.ran desc";
        return transactions.required(() -> rows.createQuery(newest, RunRow.class)
                .setParameter("programme", programme)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(RunRow::told));
    }

    Optional<RunRow> finished(Id<Identification> id) {
        return transactions.required(() -> Optional.ofNullable(rows.find(RunRow.class, id.value())).filter(run -> run.finished == 1));
    }

    private List<Long> beyond(int newest, String programme) {
        var newestFirst = """
                select run.id from RunRow run where run.finished = 1 and run.programme = :programme
                order by run.ran desc, run.id desc""";
        return rows.createQuery(newestFirst, Long.class).setParameter("programme", programme).getResultStream().skip(newest).toList();
    }

    private void drop(long run) {
        rows.createQuery("delete from FoundRow found where found.run = :run").setParameter("run", run).executeUpdate();
        rows.createQuery("delete from RunRow run where run.id = :run").setParameter("run", run).executeUpdate();
    }

    private void dropUnfinished() {
        var theirs = "delete from FoundRow found where found.run in (select run.id from RunRow run where run.finished = 0)";
        rows.createQuery(theirs).executeUpdate();
        rows.createQuery("delete from RunRow run where run.finished = 0").executeUpdate();
    }

    private static void write(PreparedStatement insert, RunRow run, Found found) throws SQLException {
        var verdict = found.verdict();
        insert.setLong(1, found.row());
        insert.setLong(2, run.id);
        insert.setLong(3, found.family().id().value());
        insert.setString(4, Lines.cut(found.family().name(), 500));
        insert.setString(5, found.family().locality().orElse(null));
        insert.setString(6, Lines.cut(Found.members(found.family()), 2000));
        insert.setString(7, verdict.status().name());
        insert.setString(8, Lines.cut(verdict.reason(), 2000));
        insert.setInt(9, verdict.concern());
        insert.setInt(10, verdict.cost());
        insert.setString(11, Lines.cut(verdict.ranking(), 2000));
        insert.setString(12, Lines.cut(Lines.bars(found.headlines()), 2000));
        insert.setString(13, Lines.cut(Lines.bars(verdict.flags().stream().map(flag -> flag.title()).toList()), 2000));
        insert.setString(14, Lines.flagged(verdict.flags()));
        insert.setString(15, Lines.keep(found.met()));
        insert.setString(16, Lines.keep(found.doubts()));
    }

    private <T> void batch(String sql, List<T> items, Writing<T> writing) {
        try (var statement = rows.unwrap(Connection.class).prepareStatement(sql)) {
            var waiting = 0;
            for (var item : items) {
                writing.write(statement, item);
                statement.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("What was identified could not be kept: " + failed.getMessage(), failed);
        }
    }

    private interface Writing<T> {
        void write(PreparedStatement statement, T item) throws SQLException;
    }
}
