package org.together.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.together.store.unit.Database;
import org.together.store.unit.Product;

/** Takes away every row of a database except those that tell which migrations have run. */
final class TestRows {

    private TestRows() {}

    static void remove(Database database) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayDeque<String>();
            var schema = database.product() == Product.DERBY ? "APP" : "public";
            try (var found = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
                while (found.next()) {
                    tables.add(found.getString(3));
                }
            }
            tables.removeIf(table -> table.toLowerCase(Locale.ROOT).endsWith("_migrations"));
            empty(tables, statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    // A table that others point to can only be emptied after them.
    private static void empty(Deque<String> tables, Statement statement) throws SQLException {
        for (var tries = tables.size() * tables.size(); !tables.isEmpty(); tries--) {
            var table = tables.remove();
            try {
                statement.executeUpdate("delete from " + table);
            } catch (SQLException pointedAt) {
                tables.add(table);
                if (tries <= 0) {
                    throw pointedAt;
                }
            }
        }
    }
}
