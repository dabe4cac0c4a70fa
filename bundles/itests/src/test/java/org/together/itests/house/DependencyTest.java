package org.together.itests.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dependency rule, as sentences. */
class DependencyTest {
    private static final List<String> EXPORTING = List.of("core", "linkage", "testkit", "ui", "vaadin");

    static Stream<Path> rooms() {
        return Rooms.all().stream().filter(room -> !Rooms.name(room).startsWith("example."));
    }

    static Stream<Path> screens() {
        return Rooms.all().stream().filter(room -> Rooms.name(room).startsWith("screens.") || Rooms.name(room).endsWith(".screens")
                || Rooms.name(room).startsWith("example.") || Rooms.name(room).equals("shell"));
    }

    @Test
    void the_house_is_built() {
        assertThat(rooms().map(Rooms::name)).contains("core", "store", "hub", "access", "shell", "screens.families");
        assertThat(Rooms.classes(Rooms.BUNDLES.resolve("core"))).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_bundle_knows_only_core_ui_and_third_parties(Path room) {
        var allowed = new ArrayList<>(List.of(Rooms.rootPackage(room) + "..", "org.together.core..", "org.together.ui.."));
        if (Rooms.name(room).equals("hub")) {
            allowed.add("org.together.linkage..");
        }
        if (List.of("shell", "ui").contains(Rooms.name(room))) {
            allowed.add("org.together.vaadin..");
        }
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)).or(thirdParty()))
                .check(Rooms.classes(room));
    }

    private static DescribedPredicate<JavaClass> thirdParty() {
        return DescribedPredicate.not(resideInAPackage("org.together..")).as("of third parties");
    }

    @Test
    void core_and_linkage_know_java_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.together.core..", "org.together.linkage..", "java..", "org.jspecify..", "org.osgi.annotation..",
                        "org.osgi.service.component.annotations..", "de.siegmar.fastcsv..", "it.unimi.dsi.fastutil.."))
                .check(Rooms.classes(Stream.of("core", "linkage").map(Rooms.BUNDLES::resolve)));
    }

    @Test
    void the_family_is_core_s_ground_floor() {
        noClasses()
                .that()
                .resideInAPackage("org.together.core.family..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.together.core..")
                        .and(DescribedPredicate.not(resideInAPackage("org.together.core.family.."))))
                .check(Rooms.classes(Rooms.BUNDLES.resolve("core")));
    }

    @Test
    void core_s_packages_go_in_one_direction() {
        slices().matching("org.together.core.(*)..").should().beFreeOfCycles().check(Rooms.classes(Rooms.BUNDLES.resolve("core")));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_screen_never_reaches_past_the_door_to_the_record(Path room) {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.together.core.record..").and(DescribedPredicate.not(isNoWayIn())))
                .check(Rooms.classes(room));
    }

    /** A line of a list is what the door hands out. */
    private static DescribedPredicate<JavaClass> isNoWayIn() {
        return DescribedPredicate.describe("no way in", type -> type.getSimpleName().equals("FamilyLine"));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_screen_neither_runs_script_nor_writes_html_nor_asks_a_database(Path room) {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe("executeJs", call -> call.getName().equals("executeJs")
                        && !Rooms.name(room).equals("shell")))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "jakarta.persistence.."))
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe("Html", type -> type.getName().equals("com.vaadin.flow.component.Html")))
                .check(Rooms.classes(room));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void rules_and_services_never_show_a_screen(Path room) {
        var name = Rooms.name(room);
        if (List.of("ui", "vaadin", "shell", "testkit").contains(name) || name.startsWith("screens.") || name.endsWith(".screens")) {
            return;
        }
        noClasses().should().dependOnClassesThat(resideInAnyPackage("com.vaadin..", "org.together.ui..")).check(Rooms.classes(room));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void only_the_words_are_exported(Path room) {
        if (!EXPORTING.contains(Rooms.name(room))) {
            noClasses()
                    .that()
                    .haveSimpleName("package-info")
                    .should()
                    .beAnnotatedWith("org.osgi.annotation.bundle.Export")
                    .check(Rooms.classes(room));
            assertThat(Manifest.of(room)).doesNotContainKey("Export-Package");
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void nothing_is_imported_dynamically(Path room) {
        assertThat(Manifest.of(room)).doesNotContainKey("DynamicImport-Package");
    }
}
