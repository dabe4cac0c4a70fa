package org.together.store.record;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.together.store.unit.Product;

/** Set-wise SQL in the running transaction. {@code {ids}} in a statement stands for "is one of these", however many there are. */
final class Tables {
    /** What to do with the row the cursor stands on. */
    @FunctionalInterface
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static final int BATCH = 1_000;
    private static final int FETCH = 2_000;
    private static final int[] DERBY_LISTS = {10, 100, 1_000};
    private static final int POSTGRES_LIST = 10_000;

    private final EntityManager manager;
    private final Product product;

    Tables(EntityManager manager, Product product) {
        this.manager = manager;
        this.product = product;
    }

    /** Once for each row of parameters, in batches. */
    void write(String sql, Iterable<@Nullable Object[]> rows) {
        try (var statement = connection().prepareStatement(sql)) {
            var waiting = 0;
            for (var row : rows) {
                bind(statement, 1, row);
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    void change(String sql, Object... parameters) {
        try (var statement = connection().prepareStatement(sql)) {
            bind(statement, 1, parameters);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** {@code before} are the parameters that stand before the ids. */
    void changeAmong(String sql, Collection<Long> ids, Object... before) {
        for (var some : lists(ids)) {
            try (var statement = connection().prepareStatement(sql.replace("{ids}", condition(some)))) {
                bind(statement, 1, before);
                bindIds(statement, before.length + 1, some);
                statement.executeUpdate();
            } catch (SQLException failed) {
                throw failure(failed);
            }
        }
    }

    void read(String sql, RowReader reader, Object... parameters) {
        try (var statement = connection().prepareStatement(sql)) {
            bind(statement, 1, parameters);
            run(statement, reader);
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** The ids stand before the other parameters. */
    void readAmong(String sql, Collection<Long> ids, RowReader reader, Object... after) {
        for (var some : lists(ids)) {
            try (var statement = connection().prepareStatement(sql.replace("{ids}", condition(some)))) {
                bind(statement, bindIds(statement, 1, some), after);
                run(statement, reader);
            } catch (SQLException failed) {
                throw failure(failed);
            }
        }
    }

    private static void run(PreparedStatement statement, RowReader reader) throws SQLException {
        statement.setFetchSize(FETCH);
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private static void bind(PreparedStatement statement, int first, @Nullable Object[] values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(first + i, values[i]);
        }
    }

    // Derby has no arrays: a list of question marks, filled up with its last id, so that few different statements are compiled.
    private List<List<Long>> lists(Collection<Long> ids) {
        var most = product == Product.DERBY ? DERBY_LISTS[DERBY_LISTS.length - 1] : POSTGRES_LIST;
        var sorted = ids.stream().distinct().sorted().toList();
        var lists = new ArrayList<List<Long>>();
        for (var from = 0; from < sorted.size(); from += most) {
            lists.add(sorted.subList(from, Math.min(from + most, sorted.size())));
        }
        return lists;
    }

    private String condition(List<Long> ids) {
        return product == Product.DERBY ? "in (?" + ", ?".repeat(derbyLength(ids) - 1) + ")" : "= any (?)";
    }

    private static int derbyLength(List<Long> ids) {
        for (var length : DERBY_LISTS) {
            if (ids.size() <= length) {
                return length;
            }
        }
        throw new IllegalArgumentException("Too many ids for one list: " + ids.size());
    }

    private int bindIds(PreparedStatement statement, int first, List<Long> ids) throws SQLException {
        if (product == Product.POSTGRESQL) {
            statement.setArray(first, connection().createArrayOf("bigint", ids.toArray()));
            return first + 1;
        }
        var length = derbyLength(ids);
        for (var i = 0; i < length; i++) {
            statement.setLong(first + i, ids.get(Math.min(i, ids.size() - 1)));
        }
        return first + length;
    }

    private Connection connection() {
        return manager.unwrap(Connection.class);
    }

    private static IllegalStateException failure(SQLException failed) {
        var first = failed.getNextException() == null ? failed : failed.getNextException();
        return new IllegalStateException("The database refused (" + first.getSQLState() + ")", failed);
    }
}
