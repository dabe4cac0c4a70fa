package org.together.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
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

/**
 * An empty database for one test, with the tables of the record and of the rows named. Closed, it is emptied and waits for the next test
 * of the same run that wants the same rows.
 */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final Map<Wanted, Deque<Database>> IDLE = new ConcurrentHashMap<>();

    static {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    private record Wanted(Product product, List<Class<?>> rows) {}

    private final Database database;
    private final Runnable afterwards;

    private TestDatabase(Database database, Runnable afterwards) {
        this.database = database;
        this.afterwards = afterwards;
    }

    private static TestDatabase empty(Product product, Rows... rows) {
        var wanted = new Wanted(product, Stream.of(rows).<Class<?>>map(Rows::getClass).toList());
        var home = IDLE.computeIfAbsent(wanted, none -> new ArrayDeque<>());
        var idle = home.poll();
        var database = idle == null ? open(address(product), rows) : idle;
        return new TestDatabase(database, () -> {
            TestRows.remove(database);
            home.push(database);
        });
    }

    /** What is at the address, which stays as it is when this is closed. */
    public static TestDatabase at(Address address, Rows... rows) {
        var database = open(address, rows);
        return new TestDatabase(database, database::close);
    }

    /** In memory. */
    public static TestDatabase derby(Rows... rows) {
        return empty(Product.DERBY, rows);
    }

    /** Skips the test, saying so, where there is no PostgreSQL. */
    public static TestDatabase postgres(Rows... rows) {
        Assumptions.assumeTrue(TestPostgres.server().isPresent(), TestPostgres.HOW_TO_GET_IT);
        return empty(Product.POSTGRESQL, rows);
    }

    /** One after another: Derby, and PostgreSQL where there is one. For {@code @MethodSource}, which closes each after its test. */
    public static Stream<TestDatabase> each(Rows... rows) {
        return products().map(product -> product == Product.DERBY ? derby(rows) : postgres(rows));
    }

    /** Those that can be tried on this machine. */
    public static Stream<Product> products() {
        return TestPostgres.server().isPresent() ? Stream.of(Product.values()) : Stream.of(Product.DERBY);
    }

    /** Where a new, wholly empty database of this product is. */
    public static Address address(Product product) {
        var name = "together_" + ProcessHandle.current().pid() + "_" + OPENED.incrementAndGet();
        return switch (product) {
            case DERBY -> Address.derby("memory:" + name);
            case POSTGRESQL -> TestPostgres.server().orElseThrow().create(name);
        };
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

    @Override
    public void close() {
        afterwards.run();
    }

    @Override
    public String toString() {
        return database.product().label();
    }

    private static Database open(Address address, Rows... rows) {
        var database = Database.open(address, new ScriptsOnPath());
        var all = new ArrayList<Rows>(List.of(new RecordRows()));
        all.addAll(List.of(rows));
        database.hold(all);
        return database;
    }
}
