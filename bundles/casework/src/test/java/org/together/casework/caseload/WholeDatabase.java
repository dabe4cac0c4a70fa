package org.together.casework.caseload;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Every row of every table in words, in an order of their own: two databases of the same words hold the same. */
final class WholeDatabase {
    private WholeDatabase() {}

    static List<String> inWords(DataSource source) {
        try (var connection = source.getConnection()) {
            var all = new ArrayList<String>();
            for (var table : tables(connection)) {
                rows(connection, table).forEach(row -> all.add(table + " " + row));
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static TreeSet<String> tables(Connection connection) throws SQLException {
        var tables = new TreeSet<String>();
        try (var found = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from \"" + table + "\"")) {
            while (rows.next()) {
                var line = new StringBuilder();
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.append(inWords(rows, column)).append('|');
                }
                lines.add(line.toString().replace('\n', ' '));
            }
        }
        return lines.stream().sorted().toList();
    }

    private static String inWords(ResultSet rows, int column) throws SQLException {
        var isBytes = rows.getMetaData().getColumnTypeName(column).matches("(?i)blob|bytea|.*bit data");
        if (!isBytes) {
            return String.valueOf(rows.getString(column));
        }
        var bytes = rows.getBytes(column);
        return bytes == null ? "null" : HexFormat.of().formatHex(bytes);
    }
}
