package org.together.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.access.Viewer;

/** What casework offers to other bundles: contracts of core that a class of this bundle keeps, as far as somebody asks by them. */
final class Services {
    private Services() {}

    /** How many methods of each name somebody can call, by "Service.method". */
    static Map<String, Long> methods() {
        return classes()
                .flatMap(type -> Stream.of(type.getInterfaces()))
                .filter(contract -> contract.getName().startsWith("org.together.core."))
                .distinct()
                .flatMap(contract -> Stream.of(contract.getMethods()))
                .filter(Services::isAsked)
                .collect(Collectors.groupingBy(
                        method -> method.getDeclaringClass().getSimpleName() + "." + method.getName(), Collectors.counting()));
    }

    private static boolean isAsked(Method method) {
        return Stream.of(method.getParameterTypes()).anyMatch(Viewer.class::equals);
    }

    private static Stream<Class<?>> classes() {
        try {
            var place = Path.of(Gate.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (var files = Files.walk(place)) {
                return files.map(place::relativize)
                        .map(Path::toString)
                        .filter(name -> name.startsWith("org/together/casework") && name.endsWith(".class"))
                        .<Class<?>>map(name -> named(name.replace(".class", "").replace('/', '.')))
                        .toList()
                        .stream();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Services.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
