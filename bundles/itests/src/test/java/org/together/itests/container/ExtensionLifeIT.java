package org.together.itests.container;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.together.core.Progress;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.extension.Extensions;
import org.together.core.extension.Extensions.Change;
import org.together.core.extension.Extensions.State;
import org.together.core.identification.Identifications;

/** Cornwall's bundles in the running platform: in, used, and out again, with the platform's own bundles as they were. */
@ExtendWith(InTogether.class)
class ExtensionLifeIT {
    private static final String CORNWALL = "together-council-cornwall";
    private static final String PROGRAMME = "cornwall.together-for-families";

    private static final Viewer ADMINISTRATOR =
            Viewer.of("administrator", "An administrator", "Council", Set.of(StaffRole.ADMINISTRATOR, StaffRole.ANALYST), Set.of());

    @Test
    void cornwall_goes_in_is_used_and_leaves_and_what_it_found_stays_readable(
            BundleContext context, Extensions extensions, Identifications identifications) throws InterruptedException {
        var before = wirings(context);
        var plan = extensions.simulate(ADMINISTRATOR, Change.INSTALL, CORNWALL);
        check(plan.isAllowed(), plan.summary());
        check(identifications.programmes().isEmpty(), "A simulation installed something");

        check(extensions.carryOut(ADMINISTRATOR, Change.INSTALL, CORNWALL).isAllowed(), "Cornwall was not installed");
        await(() -> !identifications.programmes().isEmpty(), "Cornwall's programme never came");
        check(identifications.programmes().getFirst().headlines().size() == 6, "There are not six headlines");
        check(state(extensions) == State.RUNNING, "Cornwall does not run: " + state(extensions));
        identifications.identify(ADMINISTRATOR, PROGRAMME, LocalDate.now(), Progress.UNWATCHED);

        check(extensions.carryOut(ADMINISTRATOR, Change.REMOVE, CORNWALL).isAllowed(), "Cornwall was not removed");
        await(() -> identifications.programmes().isEmpty(), "Cornwall's programme never left");
        var kept = identifications.newest(PROGRAMME).orElseThrow();
        check(kept.title().contains("Cornwall"), "The title is lost: " + kept.title());
        check(state(extensions) == State.AVAILABLE, "Cornwall is not available any more: " + state(extensions));
        check(before.equals(wirings(context)), "Bundles of the platform were restarted or refreshed");
    }

    @Test
    void an_extension_can_rest_and_start_again(Extensions extensions, Identifications identifications) throws InterruptedException {
        extensions.carryOut(ADMINISTRATOR, Change.INSTALL, CORNWALL);
        await(() -> !identifications.programmes().isEmpty(), "Cornwall's programme never came");
        check(extensions.carryOut(ADMINISTRATOR, Change.STOP, CORNWALL).isAllowed(), "It was not stopped");
        await(() -> identifications.programmes().isEmpty(), "The programme of a stopped extension is still asked");
        check(state(extensions) == State.STOPPED, "It is not stopped: " + state(extensions));
        check(extensions.carryOut(ADMINISTRATOR, Change.START, CORNWALL).isAllowed(), "It was not started");
        await(() -> !identifications.programmes().isEmpty(), "The programme did not come back");
        extensions.carryOut(ADMINISTRATOR, Change.REMOVE, CORNWALL);
        await(() -> identifications.programmes().isEmpty(), "Cornwall's programme never left");
    }

    @Test
    void nobody_but_an_administrator_touches_extensions(Extensions extensions) {
        var analyst = Viewer.of("analyst", "An analyst", "Council", Set.of(StaffRole.ANALYST), Set.of());
        try {
            extensions.carryOut(analyst, Change.INSTALL, CORNWALL);
        } catch (Refused refused) {
            return;
        }
        throw new AssertionError("An analyst installed an extension");
    }

    private static State state(Extensions extensions) {
        return extensions.all(ADMINISTRATOR).stream().filter(each -> each.id().equals(CORNWALL)).findFirst().orElseThrow().state();
    }

    /** What each of the platform's bundles is wired as; a refresh or restart gives it another wiring. */
    private static Map<String, BundleWiring> wirings(BundleContext context) {
        var wirings = new HashMap<String, BundleWiring>();
        Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.together") && bundle.getState() == Bundle.ACTIVE)
                .filter(bundle -> !bundle.getSymbolicName().contains("council") && !bundle.getSymbolicName().contains("framework"))
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
            Thread.sleep(50);
        }
    }

    /** Something that becomes true. */
    interface Question {
        boolean isSo();
    }
}
