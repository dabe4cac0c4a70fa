package org.together.store.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.store.TestDatabase;
import org.together.store.record.RecordRows;
import org.together.store.record.StoredFamilyReader;
import org.together.store.record.StoredFamilyWriter;
import org.together.store.unit.Address;
import org.together.store.unit.Database;
import org.together.store.unit.DerbyFolder;
import org.together.store.unit.Product;
import org.together.store.unit.ScriptsOnPath;

/** Writes a load of 100,000 facts and 30,000 people, then reads 50,000 families with 1,000,000 facts. Argument: DERBY or POSTGRESQL. */
public final class StoreBenchmark {
    private static final int PEOPLE = 150_000;
    private static final int FACTS = 1_000_000;
    private static final int LOAD_PEOPLE = 30_000;
    private static final int LOAD_FACTS = 100_000;

    private final Database database;
    private final StoredFamilyWriter writer;
    private final StoredFamilyReader reader;

    private StoreBenchmark(Database database) {
        this.database = database;
        writer = new StoredFamilyWriter(database.entityManager(), database.product());
        reader = new StoredFamilyReader(database.transactions(), database.entityManager(), database.product());
    }

    public static void main(String... arguments) throws IOException {
        var product = Product.valueOf(arguments[0]);
        try (var database = Database.open(address(product), new ScriptsOnPath())) {
            database.hold(List.of(new RecordRows()));
            new StoreBenchmark(database).run();
        }
    }

    private static Address address(Product product) throws IOException {
        return product == Product.DERBY
                ? DerbyFolder.open(Files.createTempDirectory("together-benchmark").resolve("derby"))
                : TestDatabase.address(product);
    }

    private void run() {
        var county = new County();
        fill(county);
        timed("write 30,000 people, their families and 100,000 facts in one transaction", () -> database.transactions().run(() -> {
            var load = new County();
            writer.keepPeople(load.people(LOAD_PEOPLE));
            load.facts(LOAD_FACTS, 2, writer::keepFacts);
            writer.keepFamilies(load.families());
        }));
        for (var round = 1; round <= 3; round++) {
            timed("read every family", this::readAll);
        }
        var ids = new ArrayList<Id<Family>>();
        reader.eachBatch(LocalDate.of(2026, 1, 1), batch -> ids.add(batch.getFirst().id()));
        timed("open " + ids.size() + " families one by one", () -> ids.forEach(id -> reader.family(id, LocalDate.of(2026, 1, 1))));
        timed("search for a name", () -> reader.search("Forename7 Surname123", 20));
        timed("search for a postcode", () -> reader.search("TR7 7AB", 20));
        timed("withdraw the load", () -> database.transactions().run(() -> writer.withdraw(2)));
    }

    private void fill(County county) {
        timed("fill with 150,000 people, 50,000 families and 1,000,000 facts", () -> {
            database.transactions().run(() -> writer.keepPeople(county.people(PEOPLE)));
            database.transactions().run(() -> writer.keepFamilies(county.families()));
            county.facts(FACTS, 1, facts -> database.transactions().run(() -> writer.keepFacts(facts)));
        });
    }

    private void readAll() {
        var families = new LongAdder();
        var facts = new LongAdder();
        reader.eachBatch(LocalDate.of(2026, 1, 1), batch -> batch.forEach(family -> {
            families.increment();
            facts.add(family.facts().count());
        }));
        System.out.println("  " + families + " families, " + facts + " facts, " + used() + " MB in use");
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    // The second figure is this process's own work, which other work on the machine does not change; PostgreSQL's is not in it.
    private static void timed(String what, Runnable work) {
        var start = System.nanoTime();
        var worked = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        work.run();
        var own = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).minus(worked);
        System.out.printf("%8.2f s %8.2f s  %s%n", (System.nanoTime() - start) / 1e9, own.toMillis() / 1e3, what);
    }
}
