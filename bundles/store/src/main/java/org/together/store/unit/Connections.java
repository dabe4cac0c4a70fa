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
            throw new IllegalStateException(
                    "The database at " + address + " cannot be reached: " + reason(failed) + ". Check etc/org.together.store.cfg.", failed);
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

    private static String reason(Throwable failed) {
        var cause = failed;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given").replaceAll("\\.$", "");
    }
}
