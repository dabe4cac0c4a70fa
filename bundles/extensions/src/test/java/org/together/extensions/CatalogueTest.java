package org.together.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.karaf.features.Dependency;
import org.apache.karaf.features.Feature;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Feature BASE = feature("base");
    private static final Feature CORNWALL = feature("cornwall", "base");
    private static final Feature CHESHIRE = feature("cheshire", "base");

    @Test
    void what_came_with_an_extension_goes_with_it() {
        assertThat(catalogue(Set.of("cornwall"), BASE, CORNWALL).leaving("cornwall")).containsExactly(CORNWALL, BASE);
    }

    @Test
    void what_was_asked_for_by_itself_stays() {
        assertThat(catalogue(Set.of("cornwall", "base"), BASE, CORNWALL).leaving("cornwall")).containsExactly(CORNWALL);
    }

    @Test
    void what_another_builds_on_stays() {
        assertThat(catalogue(Set.of("cornwall", "cheshire"), BASE, CORNWALL, CHESHIRE).leaving("cornwall")).containsExactly(CORNWALL);
    }

    private static Catalogue catalogue(Set<String> askedFor, Feature... installed) {
        var known = Arrays.stream(installed).collect(Collectors.toMap(Feature::getName, List::of));
        return new Catalogue(Map.copyOf(known), List.of(installed), askedFor);
    }

    private static Feature feature(String name, String... builtOn) {
        var dependencies = Arrays.stream(builtOn).map(base -> answering(Dependency.class, Map.of("getName", base))).toList();
        return answering(Feature.class, Map.of(
                "getName", name, "getId", name + "/1.0.0", "getVersion", "1.0.0", "getDependencies", dependencies, "toString", name));
    }

    /** The container's own are read from XML only. */
    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        var same = new Object();
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, asked, words) ->
                switch (asked.getName()) {
                    case "equals" -> proxy == words[0];
                    case "hashCode" -> same.hashCode();
                    default -> answers.get(asked.getName());
                }));
    }
}
