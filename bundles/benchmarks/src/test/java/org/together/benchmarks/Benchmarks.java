package org.together.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.BundleException;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.store.TestDatabase;
import org.together.store.unit.Product;

/**
 * Prints one table. Each measure runs on each database in a process of its own, on empty data, with the memory that the distribution
 * gives itself. Arguments: {@code all} or some measures; inside such a process a measure and a database.
 */
public final class Benchmarks {
    static final Viewer ANALYST = Viewer.of("benchmark", "Benchmark", "Council", Set.of(StaffRole.ANALYST, StaffRole.AUDITOR), Set.of());
    static final Viewer OFFICER = Viewer.of("officer", "Benchmark", "Council", Set.of(StaffRole.ACCESS_OFFICER), Set.of());
    /** On the distribution, which has to be built; only when it is asked for. */
    private static final String CROWD = "crowd";

    static final String CORNWALL = "cornwall.together-for-families";

    private static final Map<String, Measure> MEASURES = Map.of(
            "import", new Importing(),
            "identification", new Identifying(),
            "families", new OpeningFamilies(),
            "linkage", new JoiningPeople(),
            "audit", new Auditing());
    private static final List<String> IN_ORDER = List.of("import", "identification", "families", "linkage", "audit");

    private Benchmarks() {}

    /** Something to find out about a platform that is empty. */
    @FunctionalInterface
    interface Measure {
        void of(Platform platform, Figures figures) throws IOException;
    }

    public static void main(String... words) throws IOException, InterruptedException, BundleException {
        if (words.length == 2) {
            measure(words[0], Product.valueOf(words[1]));
            return;
        }
        Figures.head();
        var failed = new ArrayList<String>();
        for (var name : words.length == 0 || words[0].equals("all") ? IN_ORDER : List.of(words[0].split(","))) {
            for (var product : products(name)) {
                if (new ProcessBuilder(command(name, product)).inheritIO().start().waitFor() != 0) {
                    failed.add(name + " on " + product.label());
                }
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("Failed: " + String.join(", ", failed));
        }
    }

    private static List<Product> products(String measure) {
        return TestDatabase.products().filter(product -> !measure.equals(CROWD) || product == Product.POSTGRESQL).toList();
    }

    private static List<String> command(String name, Product product) {
        var options = System.getProperty("options", "-Xmx512m -XX:+UseSerialGC").split(" ");
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                Benchmarks.class.getName(),
                name,
                product.name()));
        return command;
    }

    private static void measure(String name, Product product) throws BundleException, IOException {
        if (name.equals(CROWD)) {
            Crowd.measure();
            return;
        }
        try (var platform = Platform.start(Platform.freshFolder(), settings(product))) {
            MEASURES.get(name).of(platform, new Figures(product.label()));
        }
    }

    private static Map<String, String> settings(Product product) {
        return product == Product.DERBY ? Map.of() : Map.of("url", TestDatabase.address(product).url());
    }
}
