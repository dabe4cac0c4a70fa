package org.together.identification;

import static org.together.identification.Council.ANALYST;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.felix.scr.info.ScrInfo;
import org.osgi.service.component.ComponentConstants;
import org.osgi.util.function.Function;
import org.osgi.util.promise.Promise;
import org.together.core.Progress;
import org.together.core.identification.Query;
import org.together.council.cornwall.TogetherForFamilies;
import org.together.framework.troubledfamilies.TroubledFamilies;
import org.together.store.TestDatabase;

/** Identifies 50,000 families with 1,000,000 facts by Cornwall's programme. Arguments: DERBY or POSTGRESQL, and how often. */
public final class IdentificationBenchmark {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    static final String CORNWALL = "cornwall.together-for-families";

    static final List<Class<?>> BUNDLES = List.of(
            Function.class,
            Promise.class,
            ComponentConstants.class,
            ScrInfo.class,
            TroubledFamilies.class,
            TogetherForFamilies.class);

    private IdentificationBenchmark() {}

    public static void main(String... arguments) throws Exception {
        var isDerby = arguments[0].equals("DERBY");
        var families = Integer.getInteger("families", 50_000);
        try (var platform = Platform.start(Files.createTempDirectory("together-benchmark"));
                var database = isDerby ? TestDatabase.derby(new IdentificationRows()) : TestDatabase.postgres(new IdentificationRows())) {
            for (var inside : BUNDLES) {
                platform.install(inside).start();
            }
            var council = new Council(database);
            var facts = new long[1];
            timed("write", () -> facts[0] = new MadeUpCounty(DAY).write(council, families));
            System.out.println(council.reader.count() + " families, " + facts[0] + " facts, " + arguments[0]);
            measure(council.identifications(platform.rules(council)), Integer.parseInt(arguments[1]));
        }
    }

    private static void measure(InstalledIdentifications identifications, int times) {
        for (var i = 0; i < times; i++) {
            timed("identify", () -> System.out.println(identifications.identify(ANALYST, CORNWALL, DAY, Progress.UNWATCHED)));
        }
        timed("what-if", () -> {
            var tried = identifications.whatIf(ANALYST, CORNWALL, DAY, Map.of(CORNWALL + ".minimumProblems", 3), Progress.UNWATCHED);
            System.out.println(tried.now() + " now, " + tried.then() + " then");
        });
        var newest = identifications.newest(CORNWALL).orElseThrow().id();
        for (var order : Query.Order.values()) {
            timed("page by " + order, () -> identifications.families(ANALYST, newest, Query.ALL.by(order, true)));
        }
        timed("export", () -> System.out.println(identifications.export(ANALYST, newest, Query.ALL.from(0, 100_000)).size()));
        var used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.println("heap used " + used / 1_000_000 + " MB of at most " + Runtime.getRuntime().maxMemory() / 1_000_000);
    }

    private static void timed(String what, Runnable work) {
        var start = Instant.now();
        var busy = PROCESS.getProcessCpuTime();
        work.run();
        var processor = (PROCESS.getProcessCpuTime() - busy) / 1_000_000;
        System.out.println(what + ": " + Duration.between(start, Instant.now()).toMillis() + " ms, of processor " + processor + " ms");
    }
}
