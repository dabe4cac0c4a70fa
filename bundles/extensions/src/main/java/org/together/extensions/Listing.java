package org.together.extensions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.karaf.features.BundleInfo;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.together.core.extension.Extensions.Extension;
import org.together.core.extension.Extensions.State;

/** Extensions as an administrator sees them: which version runs, what it adds, and how it is. */
final class Listing {
    private final FeaturesService features;
    private final BundleContext context;
    private final RememberedTroubles troubles;
    private final Map<String, List<String>> contributions = new ConcurrentHashMap<>();

    Listing(FeaturesService features, BundleContext context, RememberedTroubles troubles) {
        this.features = features;
        this.context = context;
        this.troubles = troubles;
    }

    List<Extension> all() {
        var catalogue = Catalogue.read(features);
        return catalogue.extensions().values().stream()
                .map(versions -> extension(versions, catalogue))
                .sorted(Comparator.comparing(Extension::title))
                .toList();
    }

    private Extension extension(List<Feature> versions, Catalogue catalogue) {
        var newest = versions.getFirst();
        var installed = versions.stream().filter(catalogue::isInstalled).findFirst();
        var shown = installed.orElse(newest);
        var locations = shown.getBundles().stream().map(BundleInfo::getLocation).toList();
        List<Bundle> bundles = installed.isEmpty() ? List.of() : bundles(locations);
        var trouble = new ArrayList<>(troubles.of(shown.getName()));
        bundles.forEach(bundle -> trouble.addAll(troubles.of(bundle.getSymbolicName())));
        var state = installed.isEmpty() ? State.AVAILABLE : state(bundles, trouble);
        return new Extension(
                shown.getName(),
                Arrival.title(shown),
                shown.getVersion(),
                newest.getVersion(),
                state,
                adds(locations),
                List.copyOf(trouble));
    }

    private static State state(List<Bundle> bundles, List<String> trouble) {
        if (bundles.stream().noneMatch(bundle -> bundle.getState() == Bundle.ACTIVE)) {
            return State.STOPPED;
        }
        var allRun = bundles.stream().allMatch(bundle -> bundle.getState() == Bundle.ACTIVE);
        return allRun && trouble.isEmpty() ? State.RUNNING : State.TROUBLED;
    }

    private List<Bundle> bundles(List<String> locations) {
        return locations.stream().map(this::bundle).flatMap(Optional::stream).toList();
    }

    private Optional<Bundle> bundle(String location) {
        return Optional.ofNullable(context.getBundle(location)).or(() -> upgraded(location));
    }

    /** An upgraded bundle keeps the place it first came from. */
    private Optional<Bundle> upgraded(String location) {
        try {
            return BundleFile.at(location).flatMap(file -> Arrays.stream(context.getBundles()).filter(file::isSameAs).findFirst());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private List<String> adds(List<String> locations) {
        return locations.stream().flatMap(location -> contributions.computeIfAbsent(location, Listing::read).stream()).toList();
    }

    private static List<String> read(String location) {
        try {
            return Contributions.of(location);
        } catch (IOException e) {
            return List.of("Its file cannot be read: " + e.getMessage());
        }
    }
}
