package org.together.vaadin.glue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The ready-made front end, less what we leave out, must still be whole; and what we leave out must stay out. */
class FrontEndTest {
    private static final Path WEB = Path.of("target/classes/META-INF/VAADIN/webapp");
    private static final Path BUILD = WEB.resolve("VAADIN/build");
    private static final Pattern ENTRY = Pattern.compile("VAADIN/build/([\\w.-]+\\.js)");
    private static final Pattern NEEDED = Pattern.compile("(?:import|from)\\s*[\"`']\\./([\\w.-]+\\.js)[\"`']");

    @Test
    void every_script_that_another_needs_is_there() throws IOException {
        assertThat(reached()).hasSizeGreaterThan(5).allSatisfy(name -> assertThat(BUILD.resolve(name)).exists());
    }

    @Test
    void charts_maps_and_the_rich_text_editor_are_not_shipped() throws IOException {
        try (var files = Files.list(BUILD)) {
            for (var file : files.filter(each -> each.toString().endsWith(".js")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("Highcharts", "`vaadin-rich-text-editor`", "`vaadin-map`");
            }
        }
    }

    @Test
    void the_set_emptied_when_a_bundle_leaves_is_still_where_vaadin_kept_it() {
        assertThat(LeavingBundles.warnedClasses()).isEmpty();
    }

    private static Set<String> reached() throws IOException {
        var reached = new TreeSet<String>();
        var open = new ArrayDeque<String>();
        ENTRY.matcher(Files.readString(WEB.resolve("index.html"))).results().forEach(match -> open.add(match.group(1)));
        try (var files = Files.list(BUILD)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("generated-flow-imports") && name.endsWith(".js"))
                    .forEach(open::add);
        }
        while (!open.isEmpty()) {
            var name = open.poll();
            if (reached.add(name)) {
                NEEDED.matcher(Files.readString(BUILD.resolve(name))).results().forEach(match -> open.add(match.group(1)));
            }
        }
        return reached;
    }
}
