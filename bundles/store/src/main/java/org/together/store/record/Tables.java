package org.together.store.record;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.together.store.unit.Product;

/** Set-wise SQL in the running transaction. */
final class Tables {
    /** What to do with the row the cursor stands on. */
    @FunctionalInterface
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** What to read of a table by ids in the column {@code by}, whose {@code index} is named as Derby wants it. */
    record Among(String columns, String table, String by, String index, String rest) {}

    private static final int BATCH = 1_000;
    private static final int FETCH = 2_000;
    private static final int[] DERBY_LISTS = {10, 100, 1_000};
    private static final int POSTGRES_LIST = 10_000;

    private final EntityManager manager;
    private final Product product;
    private final String ending;
    private final ReadLast last;

    Tables(EntityManager manager, Product product) {
        this(manager, product, "");
    }

    private Tables(EntityManager manager, Product product, String ending) {
        this.manager = manager;
        this.product = product;
        this.ending = ending;
        this.last = new ReadLast(manager);
    }

    /** Reading never waits for writing: on Derby it then shows what is written and not yet kept, on PostgreSQL what was kept last. */
    static Tables neverWaiting(EntityManager manager, Product product) {
        return new Tables(manager, product, product == Product.DERBY ? " with ur" : "");
    }

    /** The family read last, until these tables are written. */
    ReadLast last() {
        return last;
    }

    Days days() {
        return new Days(product);
    }

    /** Once for each row of parameters, in batches. */
    void write(String sql, Iterable<@Nullable Object[]> rows) {
        last.forget();
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
        last.forget();
        try (var statement = connection().prepareStatement(sql)) {
            bind(statement, 1, parameters);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Once for each id, which stands last, after the parameters {@code before}. One id is found by its index whatever the tables hold. */
    void changeEach(String sql, Collection<Long> ids, Object... before) {
        write(sql, ids.stream().distinct().sorted().map(id -> with(before, id))::iterator);
    }

    private static @Nullable Object[] with(Object[] before, Long id) {
        var all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = id;
        return all;
    }

    void read(String sql, RowReader reader, @Nullable Object... parameters) {
        try (var statement = connection().prepareStatement(sql + ending)) {
            bind(statement, 1, parameters);
            run(statement, reader);
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Rows of a table whose {@code by} is one of the ids, found through the index, where the rest holds too. */
    void readAmong(Among among, Collection<Long> ids, RowReader reader, @Nullable Object... after) {
        for (var some : lists(ids)) {
            try (var statement = connection().prepareStatement(sql(among, some) + ending)) {
                bind(statement, bindIds(statement, some), after);
                run(statement, reader);
            } catch (SQLException failed) {
                throw failure(failed);
            }
        }
    }

    /** Those of the ids that the table has already: what is new need not be looked for again, table by table, before it is written. */
    List<Long> present(Among among, Collection<Long> ids) {
        var found = new ArrayList<Long>();
        readAmong(among, ids, row -> found.add(row.getLong(1)));
        return found;
    }

    // Both planners would rather read a whole table than look up a thousand ids, and would be wrong: they are told the index.
    private String sql(Among among, List<Long> ids) {
        var select = "select " + among.columns() + " from " + among.table();
        var rest = among.rest().isEmpty() ? "" : " and " + among.rest();
        return switch (product) {
            case DERBY -> {
                var list = "(?" + ", ?".repeat(derbyLength(ids) - 1) + ")";
                yield select + " --DERBY-PROPERTIES " + among.index() + "\n where " + among.by() + " in " + list + rest;
            }
            case POSTGRESQL -> {
                var one = select + " where " + among.by() + " = ids.id" + rest + " offset 0";
                yield "select found.* from unnest(?) as ids (id) cross join lateral (" + one + ") found";
            }
        };
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

    private static int derbyLength(List<Long> ids) {
        for (var length : DERBY_LISTS) {
            if (ids.size() <= length) {
                return length;
            }
        }
        throw new IllegalArgumentException("Too many ids for one list: " + ids.size());
    }

    private int bindIds(PreparedStatement statement, List<Long> ids) throws SQLException {
        if (product == Product.POSTGRESQL) {
            statement.setArray(1, connection().createArrayOf("bigint", ids.toArray()));
            return 2;
        }
        var length = derbyLength(ids);
        for (var i = 0; i < length; i++) {
            statement.setLong(i + 1, ids.get(Math.min(i, ids.size() - 1)));
        }
        return length + 1;
    }

    private Connection connection() {
        return manager.unwrap(Connection.class);
    }

    private static IllegalStateException failure(SQLException failed) {
        var first = failed.getNextException() == null ? failed : failed.getNextException();
        return new IllegalStateException("The database refused (" + first.getSQLState() + ")", failed);
    }
}
