package org.together.hub.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The running transaction's connection. Ids go in lists of one fixed length, so that the database prepares each
 * statement once. Derby plans by what a table held when it was first asked, so that it is told the index in braces
 * after the table's name.
 */
public final class Ledger {
    private static final int LONG_LIST = 1_000;
    private static final int SHORT_LIST = 100;
    private static final Pattern INDEX = Pattern.compile(" \\{(\\w+=\\w+)}");
    private static final int BATCH = 1_000;

    private final Supplier<Connection> running;
    private final boolean isWaiting;

    public Ledger(Supplier<Connection> running) {
        this(running, true);
    }

    private Ledger(Supplier<Connection> running, boolean isWaiting) {
        this.running = running;
        this.isWaiting = isWaiting;
    }

    /** For pages: reading does not wait for a load; on Derby it then shows what is written and not yet kept. */
    public Ledger neverWaiting() {
        return new Ledger(running, false);
    }

    /** Takes what stands in a row. */
    @FunctionalInterface
    public interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /** Fills in a statement. */
    @FunctionalInterface
    public interface Binder<T> {
        void bind(PreparedStatement statement, T value) throws SQLException;
    }

    /** {@code sql} has {@code (*)} where the ids go. */
    public void each(String sql, Collection<Long> ids, Reader reader) {
        among(sql, ids, statement -> read(statement, reader));
    }

    /** Once for each id, the only parameter. */
    public void change(String sql, Collection<Long> ids) {
        batch(sql, ids, (statement, id) -> statement.setLong(1, id));
    }

    private interface Use {
        void of(PreparedStatement statement) throws SQLException;
    }

    private void among(String sql, Collection<Long> ids, Use use) {
        if (ids.isEmpty()) {
            return;
        }
        var all = List.copyOf(ids);
        var connection = running.get();
        try {
            var isDerby = isDerby(connection);
            var size = isDerby ? SHORT_LIST : LONG_LIST;
            var told = INDEX.matcher(sql).replaceAll(isDerby ? " --DERBY-PROPERTIES $1\n" : "") + ending(isDerby);
            try (var statement = connection.prepareStatement(told.replace("(*)", "(" + "?,".repeat(size - 1) + "?)"))) {
                for (var from = 0; from < all.size(); from += size) {
                    fill(statement, all.subList(from, Math.min(from + size, all.size())), size);
                    use.of(statement);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The hub's records cannot be read or written", failed);
        }
    }

    private static boolean isDerby(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().contains("Derby");
    }

    private String ending(boolean isDerby) {
        return isDerby && !isWaiting ? " with ur" : "";
    }

    private static void read(PreparedStatement statement, Reader reader) throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    public void each(String sql, Filler filler, Reader reader) {
        var connection = running.get();
        try (var statement = connection.prepareStatement(isWaiting ? sql : sql + ending(isDerby(connection)))) {
            filler.fill(statement);
            statement.setFetchSize(BATCH);
            read(statement, reader);
        } catch (SQLException failed) {
            throw new IllegalStateException("The hub's records cannot be read", failed);
        }
    }

    /** Fills in a statement that asks once. */
    @FunctionalInterface
    public interface Filler {
        void fill(PreparedStatement statement) throws SQLException;
    }

    public <T> void batch(String sql, Collection<T> values, Binder<T> binder) {
        if (values.isEmpty()) {
            return;
        }
        try (var statement = running.get().prepareStatement(sql)) {
            var waiting = 0;
            for (var value : values) {
                binder.bind(statement, value);
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("The hub's records cannot be written", failed);
        }
    }

    public int change(String sql, Filler filler) {
        try (var statement = running.get().prepareStatement(sql)) {
            filler.fill(statement);
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The hub's records cannot be written", failed);
        }
    }

    private static void fill(PreparedStatement statement, List<Long> ids, int size) throws SQLException {
        for (var i = 0; i < size; i++) {
            statement.setLong(i + 1, ids.get(Math.min(i, ids.size() - 1)));
        }
    }
}
