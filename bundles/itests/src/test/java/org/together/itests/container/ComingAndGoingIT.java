package org.together.itests.container;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.extension.Extensions;
import org.together.core.extension.Extensions.Change;
import org.together.core.identification.Identifications;

/** Cornwall comes and goes again and again, and nothing of it stays behind. Five times; more with {@code -Dtogether.cycles=100}. */
@ExtendWith(InTogether.class)
class ComingAndGoingIT {
    private static final String CORNWALL = "together-council-cornwall";
    private static final String FRAMEWORK = "together-framework-troubled-families";
    private static final int WARM_UP = 3;
    /** Some of the platform's own classes are made on the way (lambdas, accessors); one visit of Cornwall brings more than this. */
    private static final int STRAY_CLASSES = 100;

    private static final Viewer ADMINISTRATOR =
            Viewer.of("administrator", "An administrator", "Council", Set.of(StaffRole.ADMINISTRATOR), Set.of());

    @Test
    void what_comes_and_goes_leaves_no_classes_and_touches_no_bundle(
            BundleContext context, Extensions extensions, Identifications identifications) throws InterruptedException {
        var cycles = Integer.getInteger("together.cycles", 5);
        var warming = Visits.none();
        for (var cycle = 0; cycle < WARM_UP; cycle++) {
            comesAndGoes(context, extensions, identifications, warming);
        }
        var wirings = wirings(context);
        var before = Kept.now();
        var visits = Visits.none();
        for (var cycle = 0; cycle < cycles; cycle++) {
            comesAndGoes(context, extensions, identifications, visits);
        }
        var after = Kept.now();
        System.out.printf(
                "%d times: in %s, out %s; before %s, after %s%n", cycles, inWords(visits.coming), inWords(visits.going), before, after);
        check(wirings.equals(wirings(context)), "Bundles of the platform were restarted or refreshed");
        check(visits.bundles.size() >= cycles, "Cornwall's bundles were not seen");
        var stayed = visits.bundles.stream().filter(bundle -> bundle.get() != null).count();
        check(stayed <= visits.bundles.size() / cycles, stayed + " of " + visits.bundles.size() + " bundles stayed in memory");
        check(after.classes - before.classes < STRAY_CLASSES, "Classes stayed behind: " + before + ", then " + after);
    }

    private static Stream<Bundle> cornwall(BundleContext context) {
        return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getSymbolicName().contains("council.cornwall"));
    }

    private static void comesAndGoes(BundleContext context, Extensions extensions, Identifications identifications, Visits visits)
            throws InterruptedException {
        var begun = System.nanoTime();
        change(extensions, Change.INSTALL, CORNWALL);
        await(() -> !identifications.programmes().isEmpty(), "Cornwall's programme never came");
        visits.coming.add((System.nanoTime() - begun) / 1_000_000);
        cornwall(context).map(WeakReference::new).forEach(visits.bundles::add);
        begun = System.nanoTime();
        change(extensions, Change.REMOVE, CORNWALL);
        await(() -> identifications.programmes().isEmpty(), "Cornwall's programme never left");
        visits.going.add((System.nanoTime() - begun) / 1_000_000);
        if (extensions.all(ADMINISTRATOR).stream()
                .anyMatch(each -> each.id().equals(FRAMEWORK) && each.state() != Extensions.State.AVAILABLE)) {
            change(extensions, Change.REMOVE, FRAMEWORK);
        }
    }

    private static void change(Extensions extensions, Change change, String extension) {
        var done = extensions.carryOut(ADMINISTRATOR, change, extension);
        check(done.isAllowed() && done.restarted().isEmpty(), done.summary());
    }

    private static String inWords(List<Long> millis) {
        var sorted = millis.stream().sorted().toList();
        return "%d ms (longest %d)".formatted(sorted.get(sorted.size() / 2), sorted.getLast());
    }

    /** How long each took in milliseconds, and the bundles that came, for as long as anybody holds them. */
    record Visits(List<Long> coming, List<Long> going, List<WeakReference<Bundle>> bundles) {
        static Visits none() {
            return new Visits(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** What is in memory when all that can go has gone. */
    record Kept(int classes, long megabytes) {
        static Kept now() throws InterruptedException {
            for (var round = 0; round < 3; round++) {
                System.gc();
                Thread.sleep(200);
            }
            return new Kept(
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        }

        @Override
        public String toString() {
            return classes + " classes and " + megabytes + " MB";
        }
    }

    private static Map<String, BundleWiring> wirings(BundleContext context) {
        var wirings = new HashMap<String, BundleWiring>();
        Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .forEach(bundle -> wirings.put(bundle.getSymbolicName(), bundle.adapt(BundleWiring.class)));
        return wirings;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private static void await(Question question, String otherwise) throws InterruptedException {
        var end = System.nanoTime() + 20_000_000_000L;
        while (!question.isSo()) {
            check(System.nanoTime() < end, otherwise);
            Thread.sleep(10);
        }
    }

    /** Something that becomes true. */
    interface Question {
        boolean isSo();
    }
}
