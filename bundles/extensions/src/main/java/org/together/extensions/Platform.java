package org.together.extensions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/** The bundles that no extension may stop, replace or refresh: all that were not brought by an extension. */
final class Platform {
    private final BundleContext context;

    Platform(BundleContext context) {
        this.context = context;
    }

    /** Platform bundles by symbolic name, leaving out those at the given places. */
    Map<String, Bundle> bundles(Set<String> broughtByExtensions) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null && !broughtByExtensions.contains(bundle.getLocation()))
                .collect(Collectors.toMap(Bundle::getSymbolicName, bundle -> bundle, Platform::newer));
    }

    /** What each bundle is wired as now; a refresh or restart gives it another wiring. */
    static Map<Bundle, BundleWiring> wirings(Map<String, Bundle> bundles) {
        var wirings = new HashMap<Bundle, BundleWiring>();
        bundles.values().stream()
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .forEach(bundle -> wirings.put(bundle, bundle.adapt(BundleWiring.class)));
        return wirings;
    }

    /** Symbolic names of those that are not as they were. */
    static List<String> disturbed(Map<Bundle, BundleWiring> before) {
        return before.entrySet().stream()
                .filter(was -> was.getKey().getState() != Bundle.ACTIVE || was.getKey().adapt(BundleWiring.class) != was.getValue())
                .map(was -> was.getKey().getSymbolicName())
                .sorted()
                .toList();
    }

    void forgetUninstalled() {
        Leftovers.forget(context);
    }

    private static Bundle newer(Bundle one, Bundle other) {
        return one.getVersion().compareTo(other.getVersion()) >= 0 ? one : other;
    }
}
