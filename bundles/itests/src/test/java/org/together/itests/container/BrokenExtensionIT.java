package org.together.itests.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.criteria.Finding;
import org.together.core.extension.Extensions;
import org.together.core.extension.Extensions.Change;
import org.together.core.extension.Extensions.Extension;
import org.together.core.extension.Extensions.State;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identification.Explanation.Asked;
import org.together.core.identification.Identifications;
import org.together.core.snapshot.FamilySnapshot;
import org.together.itests.broken.BrokenExtension;

/** An uploaded extension with a criterion that throws, one whose class is missing and one that works; then a newer version of it. */
@ExtendWith(InTogether.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrokenExtensionIT {
    private static final String ID = "uk.gov.anytown.broken";
    private static final Viewer ADMINISTRATOR =
            Viewer.of("administrator", "An administrator", "Council", Set.of(StaffRole.ADMINISTRATOR), Set.of());
    private static final Viewer ANALYST = Viewer.of("analyst", "An analyst", "Council", Set.of(StaffRole.ANALYST), Set.of());

    @BeforeAll
    static void two_versions_are_packed() {
        for (var version : List.of("1.0.0", "1.0.1")) {
            BrokenExtension.write(SharedContainer.WORK.resolve(ID + "-" + version + ".jar"), version);
        }
    }

    @Test
    @Order(1)
    void a_criterion_that_throws_or_lacks_a_class_is_unknown_and_the_rest_go_on(Extensions extensions, Identifications identifications)
            throws IOException, InterruptedException {
        put(extensions, "1.0.0", Change.INSTALL);
        await(() -> identifications.criteria().stream().filter(line -> line.id().startsWith("anytown.")).count() == 3);

        var answers = identifications.explain(ANALYST, family()).otherCriteria();
        check(finding(answers, "anytown.Throwing").isUnknown(), "A criterion that throws is not unknown: " + answers);
        check(finding(answers, "anytown.Throwing").reason().contains("the table of dates has no entry"), "No reason: " + answers);
        check(finding(answers, "anytown.Incomplete").isUnknown(), "A criterion without its class is not unknown: " + answers);
        check(finding(answers, "anytown.Sound").status() == Finding.Status.NOT_MET, "The rest did not go on: " + answers);

        var troubles = listed(extensions).troubles();
        check(troubles.stream().anyMatch(line -> line.contains("anytown.Throwing failed")), "No line in the settings: " + troubles);
        check(troubles.stream().anyMatch(line -> line.contains("anytown.Incomplete failed")), "No line in the settings: " + troubles);
    }

    @Test
    @Order(2)
    void a_newer_version_takes_the_place_of_the_one_that_runs(BundleContext context, Extensions extensions) throws IOException {
        put(extensions, "1.0.1", Change.UPGRADE);
        check(listed(extensions).version().equals("1.0.1"), "It is still " + listed(extensions).version());
        check(listed(extensions).state() == State.RUNNING, "The newer one is " + listed(extensions).state());
        check(listed(extensions).troubles().isEmpty(), "The older one's troubles stayed: " + listed(extensions).troubles());
        var installed = Arrays.stream(context.getBundles()).filter(bundle -> ID.equals(bundle.getSymbolicName())).toList();
        check(installed.size() == 1 && installed.getFirst().getVersion().toString().equals("1.0.1"), "Installed: " + installed);
        var removed = extensions.carryOut(ADMINISTRATOR, Change.REMOVE, ID);
        check(removed.isAllowed() && removed.restarted().isEmpty(), removed.summary());
    }

    private static void put(Extensions extensions, String version, Change expected) throws IOException {
        var file = Path.of(System.getProperty("together.config")).resolveSibling(ID + "-" + version + ".jar");
        try (var jar = Files.newInputStream(file)) {
            var taken = extensions.upload(ADMINISTRATOR, file.getFileName().toString(), jar);
            check(taken.plan().isAllowed(), taken.plan().summary());
            check(taken.change() == expected && taken.extension().equals(ID), "Offered is " + taken);
            var done = extensions.carryOut(ADMINISTRATOR, taken.change(), taken.extension());
            check(done.isAllowed() && done.restarted().isEmpty(), done.summary());
        }
    }

    private static Extension listed(Extensions extensions) {
        return extensions.all(ADMINISTRATOR).stream().filter(extension -> extension.id().equals(ID)).findFirst().orElseThrow();
    }

    private static Family family() {
        return new FamilySnapshot(Id.next(), "Testing", Optional.empty(), LocalDate.now(), List.of(), List.of(), List.of());
    }

    private static Finding finding(List<Asked> answers, String criterion) {
        return answers.stream().filter(asked -> asked.criterion().equals(criterion)).findFirst().orElseThrow().finding();
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private static void await(Question question) throws InterruptedException {
        var end = System.nanoTime() + 20_000_000_000L;
        while (!question.isSo()) {
            check(System.nanoTime() < end, "The criteria never came");
            Thread.sleep(50);
        }
    }

    /** Something that becomes true. */
    interface Question {
        boolean isSo();
    }
}
