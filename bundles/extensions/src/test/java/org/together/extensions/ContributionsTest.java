package org.together.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionsTest {

    @Test
    void what_a_bundle_adds_is_read_from_its_component_descriptions(@TempDir Path folder) throws Exception {
        var component = """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.5.0" name="any.Absence">
                  <property name="criterion.id" type="String" value="any.absence"/>
                  <property name="criterion.title" type="String" value="A child is absent"/>
                  <property name="route.title" type="String" value="To the advocates"/>
                  <property name="route.decision" type="String" value="INTENSIVE"/>
                  <property name="agreement.title" type="String" value="Our agreement"/>
                </scr:component>
                """;
        var jar = folder.resolve("any.jar");
        Files.write(jar, JarOf.headers(Map.of(), Map.of("OSGI-INF/any.Absence.xml", component, "other.xml", "<property/>")));
        assertThat(Contributions.of(jar.toUri().toString())).containsExactly(
                "Agreement: Our agreement", "Criterion: A child is absent", "Referral route: To the advocates");
    }
}
