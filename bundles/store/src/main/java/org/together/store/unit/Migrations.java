package org.together.store.unit;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.together.core.record.Rows;

/** Brings tables up to date; each prefix has a history of its own, so that bundles come and go separately. */
final class Migrations {
    private final DataSource source;
    private final Product product;
    private final Scripts scripts;

    Migrations(DataSource source, Product product, Scripts scripts) {
        this.source = source;
        this.product = product;
        this.scripts = scripts;
    }

    /** Throws {@link IllegalStateException} with the script and the reason; what the failed script did is undone. */
    void apply(Rows rows) {
        var found = scripts.of(rows);
        if (found.isEmpty()) {
            return;
        }
        try {
            flyway(rows.prefix(), found).migrate();
        } catch (FlywayException failed) {
            throw new IllegalStateException(
                    "The tables of " + rows.prefix() + " could not be brought up to date, nothing was changed: " + said(failed), failed);
        }
    }

    private Flyway flyway(String prefix, List<Scripts.Script> found) {
        var flyway = Flyway.configure(Migrations.class.getClassLoader())
                .loggers(MigrationLog.class.getName())
                .dataSource(source)
                .table(prefix + "_migrations")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .resourceProvider(new ScriptsFound(found))
                .javaMigrationClassProvider(List::of)
                .placeholders(product.types());
        if (product == Product.POSTGRESQL) {
            flyway.getPluginRegister().getExact(PostgreSQLConfigurationExtension.class).setTransactionalLock(false);
        }
        return flyway.load();
    }

    private static String said(FlywayException failed) {
        return String.join(" ", failed.getMessage().lines().map(String::strip).filter(line -> !line.matches("-*")).toList());
    }
}
