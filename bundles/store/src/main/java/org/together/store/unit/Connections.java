package org.together.store.unit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens pools of connections. */
final class Connections {
    private static final long PATIENCE_MS = 10_000;
    private static final String DERBY_STILL_BOOTS = "XBDA0";

    private Connections() {}

    /** Throws {@link IllegalStateException} with one sentence when the database cannot be reached. */
    static HikariDataSource open(Address address) {
        var config = new HikariConfig();
        config.setPoolName("together");
        config.setDataSource(source(address));
        config.setMaximumPoolSize(address.connections());
        config.setMinimumIdle(Math.min(2, address.connections()));
        config.setConnectionTimeout(PATIENCE_MS);
        config.setInitializationFailTimeout(1);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException failed) {
            throw new IllegalStateException("The database at " + address + complaint(cause(failed)), failed);
        }
    }

    static String release(DataSource source) {
        try (var connection = source.getConnection()) {
            var about = connection.getMetaData();
            return about.getDatabaseMajorVersion() + "." + about.getDatabaseMinorVersion();
        } catch (SQLException failed) {
            throw new IllegalStateException("The database does not tell its release: " + reason(failed) + ".", failed);
        }
    }

    private static DataSource source(Address address) {
        return switch (address.product()) {
            case DERBY -> derby(address.url());
            case POSTGRESQL -> postgres(address);
        };
    }

    private static DataSource derby(String url) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(url.substring("jdbc:derby:".length()));
        if (url.startsWith("jdbc:derby:memory:")) {
            source.setCreateDatabase("create");
        }
        return source;
    }

    private static DataSource postgres(Address address) {
        var source = new PGSimpleDataSource();
        source.setUrl(address.url());
        if (!address.user().isEmpty()) {
            source.setUser(address.user());
            source.setPassword(address.password());
        }
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("together");
        return source;
    }

    private static String complaint(Throwable cause) {
        return cause instanceof SQLException failed && DERBY_STILL_BOOTS.equals(failed.getSQLState())
                ? " is still putting itself in order after it was stopped in the middle of work; in a large load that takes minutes."
                : " cannot be reached: " + reason(cause) + ". Check etc/org.together.store.cfg.";
    }

    private static Throwable cause(Throwable failed) {
        var cause = failed;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String reason(Throwable failed) {
        return String.valueOf(cause(failed).getMessage()).lines().findFirst().orElse("no reason given").replaceAll("\\.$", "");
    }
}
