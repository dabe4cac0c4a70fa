package org.together.access.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.together.access.audit.ChainCheck.Head;
import org.together.core.access.AuditTrail.Verification;

/**
 * Checks the audit from outside the platform, for example on a restored backup: {@code java -cp access.jar:core.jar:driver.jar
 * org.together.access.audit.VerifyCommand jdbc:… keys/audit.key [checkpoints.txt]}. Ends with 0 when every entry is as it was written.
 */
public final class VerifyCommand {
    private static final int FETCH = 5000;
    private static final String ENTRIES = "select written_at, account, roles, agency, session_hash, action_name, subject, detail, decision,"
            + " hash, entry_number from access_audit order by entry_number";

    private VerifyCommand() {}

    public static void main(String... arguments) throws SQLException {
        if (arguments.length < 2) {
            System.out.println("Usage: VerifyCommand <JDBC address> <audit.key> [checkpoint file]");
            System.exit(2);
        }
        var key = Path.of(arguments[1]);
        var checkpoints = arguments.length > 2 ? Path.of(arguments[2]) : key.resolveSibling(AuditFiles.CHECKPOINTS);
        try (var connection = DriverManager.getConnection(arguments[0])) {
            var verification = verify(connection, new AuditFiles(key, checkpoints));
            System.out.println(verification.finding() + " Entries checked: " + verification.entries() + ".");
            System.exit(verification.isIntact() ? 0 : 1);
        }
    }

    static Verification verify(Connection connection, AuditFiles files) throws SQLException {
        connection.setAutoCommit(false);
        var keys = AuditKeys.at(files.key(), false);
        var signed = new Checkpoints(files.checkpoints()).signed(keys.verifying());
        var check = new ChainCheck(new Chain(keys.chain()), signed, new Head(0, Chain.START));
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery(ENTRIES)) {
                while (rows.next()) {
                    check.next(link(rows));
                }
            }
            try (var rows = statement.executeQuery("select entry_number, hash from access_head where id = 1")) {
                return check.end(rows.next() ? new Head(rows.getLong(1), rows.getString(2)) : new Head(0, Chain.START));
            }
        } finally {
            connection.rollback();
        }
    }

    private static Link link(ResultSet row) throws SQLException {
        var text = new String[10];
        for (var i = 0; i < text.length; i++) {
            text[i] = row.getString(i + 1);
        }
        return new Link(row.getLong(11), AuditLine.of(text), text[9]);
    }
}
