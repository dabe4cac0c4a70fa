package org.together.itests.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings that components take and those that the templates tell of are the same, with the same defaults. */
class TemplateTest {
    private static final Path TEMPLATES = Path.of("../../config-templates");
    private static final Pattern NAME = Pattern.compile("<scr:component .*?name=\"([^\"]+)\"");
    private static final Pattern PID = Pattern.compile("configuration-pid=\"([^\"]+)\"");
    /** A default of several items stands one a line. */
    private static final Pattern LIST = Pattern.compile("<property name=\"([^\"]+)\" type=\"[^\"]+\">([^<]*)</property>");

    private static final Pattern DEFAULT = Pattern.compile("<property name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern SETTING = Pattern.compile("(?m)^([A-Za-z][\\w.]*) *= *(.*)$");
    private static final String FACTORY = "configuration-policy=\"require\"";

    /** Settings by pid and name, with their defaults; those without one have none in words. */
    private static final Map<String, Map<String, String>> SETTINGS = new TreeMap<>();

    private static final Set<String> FACTORIES = new TreeSet<>();

    /** Components that take whatever lines there are, such as the wording of an agreement, or for which whoever shows them takes them. */
    private static final Set<String> WORDED = new TreeSet<>();

    @BeforeAll
    static void components_say_what_can_be_set() throws IOException {
        for (var room : Rooms.all().stream().filter(path -> !Rooms.name(path).startsWith("example.")).toList()) {
            var descriptions = room.resolve("target/classes/OSGI-INF");
            if (Files.isDirectory(descriptions)) {
                var classes = Rooms.classes(room);
                try (var files = Files.list(descriptions)) {
                    for (var file : files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                        learn(classes, Files.readString(file));
                    }
                }
            }
        }
    }

    private static void learn(JavaClasses classes, String description) {
        var name = first(NAME, description);
        var pid = PID.matcher(description).find() ? first(PID, description) : name;
        if (description.contains(FACTORY)) {
            FACTORIES.add(pid);
            return;
        }
        if (isWorded(classes.get(name))) {
            WORDED.add(pid);
            return;
        }
        var defaults = DEFAULT.matcher(description).results().collect(Collectors.toMap(at(1), at(2), (one, same) -> one));
        LIST.matcher(description).results().forEach(list -> defaults.put(list.group(1), list.group(2).replaceAll("\\R", "; ")));
        settings(classes.get(name)).forEach(setting -> SETTINGS
                .computeIfAbsent(pid, any -> new TreeMap<>())
                .put(setting, defaults.getOrDefault(setting, "")));
    }

    private static boolean isWorded(JavaClass component) {
        return component.isAssignableTo("org.together.core.assessment.AssessmentDomains")
                || component.getConstructors().stream().anyMatch(made -> made.getRawParameterTypes().stream().anyMatch(
                        type -> type.isEquivalentTo(Map.class)));
    }

    private static Function<MatchResult, String> at(int group) {
        return found -> found.group(group);
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
    }

    /** Members of the annotations that the component is activated with; an underscore stands for a point. */
    private static Stream<String> settings(JavaClass component) {
        return component.getCodeUnits().stream()
                .map(JavaCodeUnit::getRawParameterTypes)
                .flatMap(List::stream)
                .filter(JavaClass::isAnnotation)
                .flatMap(annotation -> annotation.getMethods().stream())
                .map(JavaMethod::getName)
                .map(name -> name.replace('_', '.'))
                .distinct();
    }

    @Test
    void every_setting_has_a_template_with_its_default() throws IOException {
        for (var component : SETTINGS.entrySet()) {
            var template = TEMPLATES.resolve("default").resolve(component.getKey() + ".cfg");
            assertThat(template).exists();
            assertThat(read(template)).as(template.toString()).containsExactlyInAnyOrderEntriesOf(component.getValue());
        }
        assertThat(WORDED).allSatisfy(pid -> assertThat(TEMPLATES.resolve("default").resolve(pid + ".cfg")).exists());
    }

    @Test
    void every_component_that_is_set_more_than_once_has_an_example() throws IOException {
        for (var factory : FACTORIES) {
            assertThat(names("default")).anyMatch(name -> name.startsWith(factory + "-"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "cornwall", "west-cheshire"})
    void every_template_is_of_a_component_and_names_settings_that_it_has(String council) throws IOException {
        Predicate<String> ours = name -> name.startsWith("org.together.");
        for (var name : names(council).stream().filter(ours).toList()) {
            var pid = name.replaceAll("\\.cfg$", "");
            if (!WORDED.contains(pid) && FACTORIES.stream().noneMatch(factory -> pid.startsWith(factory + "-"))) {
                assertThat(SETTINGS).containsKey(pid);
                assertThat(SETTINGS.get(pid).keySet()).as(name).containsAll(read(TEMPLATES.resolve(council).resolve(name)).keySet());
            }
        }
    }

    private static List<String> names(String council) throws IOException {
        try (var files = Files.list(TEMPLATES.resolve(council))) {
            return files.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".cfg")).sorted().toList();
        }
    }

    private static Map<String, String> read(Path template) throws IOException {
        var written = Files.readString(template).replaceAll("\\\\\\R\\s*", "");
        return SETTING.matcher(written).results().collect(Collectors.toMap(at(1), found -> found.group(2).strip()));
    }
}
