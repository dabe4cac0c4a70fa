package org.together.store;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Assumptions;
import org.together.core.record.FamilyReader;
import org.together.core.record.FamilyWriter;
import org.together.core.record.Rows;
import org.together.core.record.Transactions;
import org.together.store.record.RecordRows;
import org.together.store.record.StoredFamilyReader;
import org.together.store.record.StoredFamilyWriter;
import org.together.store.unit.Address;
import org.together.store.unit.Database;
import org.together.store.unit.Product;
import org.together.store.unit.ScriptsOnPath;

/** An empty database for one test, with the tables of the record and of the rows named; gone when closed. */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger OPENED = new AtomicInteger();

    static {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    private final Database database;
    private final Runnable drop;

    private TestDatabase(Address address, Runnable drop, Rows... rows) {
        this.database = Database.open(address, new ScriptsOnPath());
        this.drop = drop;
        var all = new ArrayList<Rows>();
        all.add(new RecordRows());
        all.addAll(List.of(rows));
        database.hold(all);
    }

    /** In memory. */
    public static TestDatabase derby(Rows... rows) {
        var name = "memory:together" + OPENED.incrementAndGet();
        return new TestDatabase(Address.derby(name), () -> dropDerby(name), rows);
    }

    /** Skips the test, saying so, where there is no PostgreSQL. */
    public static TestDatabase postgres(Rows... rows) {
        var server = TestPostgres.server();
        Assumptions.assumeTrue(server.isPresent(), TestPostgres.HOW_TO_GET_IT);
        var name = "together_" + ProcessHandle.current().pid() + "_" + OPENED.incrementAndGet();
        server.get().run("create database " + name);
        return new TestDatabase(server.get().address(name), () -> server.get().run("drop database " + name + " with (force)"), rows);
    }

    /** One after another: Derby, and PostgreSQL where there is one. For {@code @MethodSource}, which closes each after its test. */
    public static Stream<TestDatabase> each(Rows... rows) {
        var products = TestPostgres.server().isPresent() ? Stream.of(Product.values()) : Stream.of(Product.DERBY);
        return products.map(product -> product == Product.DERBY ? derby(rows) : postgres(rows));
    }

    public Transactions transactions() {
        return database.transactions();
    }

    public EntityManager entityManager() {
        return database.entityManager();
    }

    public FamilyReader families() {
        return new StoredFamilyReader(transactions(), entityManager(), database.product());
    }

    public FamilyWriter writer() {
        return new StoredFamilyWriter(entityManager(), database.product());
    }

    public DataSource dataSource() {
        return database.dataSource();
    }

    /** For tests that bring other rows later. */
    public Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        drop.run();
    }

    @Override
    public String toString() {
        return database.product().label();
    }

    private static void dropDerby(String name) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setConnectionAttributes("drop=true");
        try {
            source.getConnection().close();
        } catch (SQLException gone) {
            if (!"08006".equals(gone.getSQLState())) {
                throw new IllegalStateException(gone);
            }
        }
    }
}
