package org.together.extensions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.karaf.features.BundleInfo;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.Version;

/**
 * The features that are extensions, as they stand at one moment: those of the distribution's own repository and of uploaded
 * files, but not the platform itself. Read once for all the questions of one change.
 */
record Catalogue(Map<String, List<Feature>> extensions, List<Feature> installed, Set<String> askedFor) {
    private static final String REPOSITORY = "together";
    private static final Set<String> PLATFORM = Set.of("together-core", "together-ui");

    static Catalogue read(FeaturesService features) {
        var askedFor = Arrays.stream(ask(features::listRequiredFeatures)).map(Feature::getName).collect(Collectors.toSet());
        return new Catalogue(extensions(features), List.of(ask(features::listInstalledFeatures)), askedFor);
    }

    /** Every version of every extension, newest first, by id. */
    private static Map<String, List<Feature>> extensions(FeaturesService features) {
        var found = new TreeMap<String, List<Feature>>();
        for (var repository : ask(features::listRepositories)) {
            if (repository.getName() != null && repository.getName().startsWith(REPOSITORY)) {
                Arrays.stream(ask(repository::getFeatures))
                        .filter(feature -> !feature.isHidden() && !PLATFORM.contains(feature.getName()))
                        .forEach(feature -> found.computeIfAbsent(feature.getName(), any -> new ArrayList<>()).add(feature));
            }
        }
        found.values().forEach(versions -> versions.sort(Comparator.comparing(Catalogue::version).reversed()));
        return found;
    }

    Optional<Feature> newest(String id) {
        return Optional.ofNullable(extensions.get(id)).map(List::getFirst);
    }

    Optional<Feature> installed(String id) {
        return extensions.getOrDefault(id, List.of()).stream().filter(this::isInstalled).findFirst();
    }

    boolean isInstalled(Feature feature) {
        return installed.stream().anyMatch(each -> each.getId().equals(feature.getId()));
    }

    /** Bundles of the feature and of the extensions it builds on, each location once. */
    Set<String> locations(Feature feature) {
        var locations = new LinkedHashSet<String>();
        collect(feature, new HashSet<>(), locations);
        return locations;
    }

    /** Places of the bundles that installed extensions brought, in any version: an upgraded bundle keeps its first place. */
    Set<String> installedLocations() {
        var locations = new HashSet<String>();
        extensions.values().stream()
                .filter(versions -> versions.stream().anyMatch(this::isInstalled))
                .flatMap(List::stream)
                .forEach(feature -> locations.addAll(locations(feature)));
        return locations;
    }

    private void collect(Feature feature, Set<String> seen, Set<String> locations) {
        if (!seen.add(feature.getName())) {
            return;
        }
        for (var dependency : feature.getDependencies()) {
            newest(dependency.getName()).ifPresent(base -> collect(base, seen, locations));
        }
        feature.getBundles().stream().map(BundleInfo::getLocation).forEach(locations::add);
    }

    /** Installed extensions that build on this one. */
    List<String> builtOn(String id) {
        return installed.stream()
                .filter(feature -> extensions.containsKey(feature.getName()))
                .filter(feature -> feature.getDependencies().stream().anyMatch(dependency -> dependency.getName().equals(id)))
                .map(Feature::getName)
                .sorted()
                .toList();
    }

    /** What goes when this one is removed: it, and those it brought that nobody asked for and no other builds on. */
    List<Feature> leaving(String id) {
        var leaving = new ArrayList<Feature>();
        installed(id).ifPresent(feature -> leave(feature, leaving));
        return leaving;
    }

    private void leave(Feature feature, List<Feature> leaving) {
        leaving.add(feature);
        var gone = leaving.stream().map(Feature::getName).collect(Collectors.toSet());
        for (var dependency : feature.getDependencies()) {
            installed(dependency.getName())
                    .filter(base -> !gone.contains(base.getName()) && !askedFor.contains(base.getName()))
                    .filter(base -> gone.containsAll(builtOn(base.getName())))
                    .ifPresent(base -> leave(base, leaving));
        }
    }

    static Version version(Feature feature) {
        return Version.parseVersion(feature.getVersion());
    }

    /** Karaf's readers declare {@code Exception}, though they read what is in memory. */
    static <T> T ask(Asking<T> question) {
        try {
            return question.ask();
        } catch (Exception e) {
            throw new IllegalStateException("The features that are installed cannot be read", e);
        }
    }

    /** A question to Karaf. */
    interface Asking<T> {
        T ask() throws Exception;
    }
}
