package org.together.hub.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** The running transaction's connection. Ids go in lists of one fixed length, so that the database prepares each statement once. */
public final class Ledger {
    private static final int LIST = 400;
    private static final int BATCH = 1_000;
    private static final String PLACES = "(" + "?,".repeat(LIST - 1) + "?)";

    private final Supplier<Connection> running;

    public Ledger(Supplier<Connection> running) {
        this.running = running;
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
        var all = List.copyOf(ids);
        for (var from = 0; from < all.size(); from += LIST) {
            var part = all.subList(from, Math.min(from + LIST, all.size()));
            each(sql.replace("(*)", PLACES), statement -> fill(statement, part), reader);
        }
    }

    public void each(String sql, Filler filler, Reader reader) {
        try (var statement = running.get().prepareStatement(sql)) {
            filler.fill(statement);
            statement.setFetchSize(BATCH);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
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

    /** {@code sql} has {@code (*)} where the ids go. */
    public void change(String sql, Collection<Long> ids) {
        var all = new ArrayList<>(ids);
        try {
            for (var from = 0; from < all.size(); from += LIST) {
                try (var statement = running.get().prepareStatement(sql.replace("(*)", PLACES))) {
                    fill(statement, all.subList(from, Math.min(from + LIST, all.size())));
                    statement.executeUpdate();
                }
            }
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

    private static void fill(PreparedStatement statement, List<Long> ids) throws SQLException {
        for (var i = 0; i < LIST; i++) {
            statement.setLong(i + 1, ids.get(Math.min(i, ids.size() - 1)));
        }
    }
}
