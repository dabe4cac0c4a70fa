package org.together.extensions;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeatureState;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.FeaturesService.Option;
import org.osgi.service.resolver.ResolutionException;
import org.together.core.extension.Extensions.Change;
import org.together.core.extension.Extensions.Plan;

/**
 * The five changes: what each would do, and doing it. Karaf refreshes nothing on its own here, so the platform's
 * bundles keep their wiring.
 */
final class Changes {
    private static final EnumSet<Option> QUIETLY = EnumSet.of(Option.NoAutoRefreshBundles);
    private static final EnumSet<Option> ONLY_TRY = EnumSet.of(Option.Simulate, Option.NoAutoRefreshBundles);

    private final FeaturesService features;
    private final Platform platform;
    private final RememberedTroubles troubles;
    private final Memory memory;

    Changes(FeaturesService features, Platform platform, RememberedTroubles troubles, Memory memory) {
        this.features = features;
        this.platform = platform;
        this.troubles = troubles;
        this.memory = memory;
    }

    /** What is looked at and, for what would come in, the resolver asked as well. */
    Plan simulate(Change change, String id) {
        var catalogue = Catalogue.read(features);
        var plan = look(change, id, catalogue);
        return plan.isAllowed() && (change == Change.INSTALL || change == Change.UPGRADE)
                ? tried(catalogue.newest(id).orElseThrow(), plan)
                : plan;
    }

    private Plan tried(Feature newest, Plan plan) {
        try {
            features.installFeatures(Set.of(named(newest)), ONLY_TRY);
            return plan;
        } catch (Exception e) {
            return Arrival.refused(newest, Unresolved.inWords(e));
        }
    }

    /** What can be told from what is installed and from the files themselves, without asking the resolver. */
    Plan look(Change change, String id) {
        return look(change, id, Catalogue.read(features));
    }

    private Plan look(Change change, String id, Catalogue catalogue) {
        var newest = catalogue.newest(id).orElse(null);
        if (newest == null) {
            return Arrival.refused("There is no extension " + id + ".");
        }
        var installed = catalogue.installed(id).orElse(null);
        if (installed == null && change != Change.INSTALL) {
            return notInstalled(id);
        }
        return switch (change) {
            case INSTALL -> installed == null
                    ? install(newest, catalogue)
                    : Arrival.refused(Arrival.title(newest) + " is installed already.");
            case UPGRADE -> upgrade(newest, installed, catalogue);
            case REMOVE -> leave(installed, catalogue, catalogue.leaving(id), "removed. What it found stays readable");
            case STOP -> leave(installed, catalogue, List.of(installed), "stopped. It can be started again");
            case START -> plan(Arrival.title(installed) + " starts again.");
        };
    }

    /** The resolver is asked before anything is changed, here as in a simulation, so what does not fit leaves everything as it was. */
    Plan carryOut(Change change, String id, Plan plan) {
        var catalogue = Catalogue.read(features);
        var before = Platform.wirings(platform.bundles(catalogue.installedLocations()));
        try {
            perform(change, id, catalogue);
        } catch (ResolutionException e) {
            return Arrival.refused(catalogue.newest(id).orElseThrow(), Unresolved.inWords(e));
        } catch (Exception e) {
            troubles.report(id, "The extension could not be changed (" + change + "): " + Unresolved.inWords(e), e);
            return Arrival.refused("It failed, and what was there before was kept: " + Unresolved.inWords(e) + ".");
        }
        if (change == Change.UPGRADE || change == Change.REMOVE) {
            broughtBy(id, catalogue).forEach(troubles::forget);
            platform.forgetUninstalled();
        }
        var disturbed = Platform.disturbed(before);
        if (!disturbed.isEmpty()) {
            var sentence = "These bundles of the platform were restarted, which should not happen: " + String.join(", ", disturbed);
            troubles.report(id, sentence, new IllegalStateException(sentence));
            return new Plan(true, plan.summary() + " " + sentence + ".", plan.added(), plan.removed(), disturbed);
        }
        return plan;
    }

    /** Names under which troubles were reported: the extension's own and those of its bundles. */
    private static Stream<String> broughtBy(String id, Catalogue catalogue) {
        var bundles = catalogue.installed(id).stream().flatMap(feature -> feature.getBundles().stream());
        return Stream.concat(Stream.of(id), bundles.flatMap(bundle -> BundleFile.named(bundle.getLocation()).stream()));
    }

    private void perform(Change change, String id, Catalogue catalogue) throws Exception {
        switch (change) {
            case INSTALL -> {
                features.installFeatures(Set.of(named(catalogue.newest(id).orElseThrow())), QUIETLY);
                memory.remember(id);
            }
            case UPGRADE -> features.installFeatures(
                    Set.of(named(catalogue.newest(id).orElseThrow())), EnumSet.of(Option.NoAutoRefreshBundles, Option.Upgrade));
            case REMOVE -> {
                features.uninstallFeatures(Set.of(named(catalogue.installed(id).orElseThrow())), QUIETLY);
                memory.forget(id);
            }
            case STOP -> switchTo(FeatureState.Resolved, id, catalogue);
            case START -> switchTo(FeatureState.Started, id, catalogue);
        }
    }

    private void switchTo(FeatureState state, String id, Catalogue catalogue) throws Exception {
        var feature = catalogue.installed(id).orElseThrow();
        features.updateFeaturesState(Map.of(FeaturesService.ROOT_REGION, Map.of(feature.getId(), state)), QUIETLY);
    }

    private Plan install(Feature feature, Catalogue catalogue) {
        return new Arrival(feature, catalogue).plan(platform.bundles(catalogue.installedLocations()));
    }

    private Plan upgrade(Feature newest, Feature installed, Catalogue catalogue) {
        if (newest.getVersion().equals(installed.getVersion())) {
            return Arrival.refused(Arrival.title(newest) + " " + installed.getVersion() + " is the newest there is.");
        }
        var plan = install(newest, catalogue);
        return new Plan(plan.isAllowed(), plan.summary(), plan.added(), List.of(named(installed)), plan.restarted());
    }

    private static Plan leave(Feature installed, Catalogue catalogue, List<Feature> leaving, String what) {
        var builtOn = catalogue.builtOn(installed.getName());
        if (!builtOn.isEmpty()) {
            var dependents = String.join(", ", builtOn);
            return Arrival.refused("%s is needed by %s. Remove that first.".formatted(Arrival.title(installed), dependents));
        }
        var bundles = leaving.stream()
                .flatMap(feature -> feature.getBundles().stream())
                .map(bundle -> BundleFile.inWords(bundle.getLocation()))
                .toList();
        var summary = Arrival.title(installed) + " is " + what + ". The platform's own bundles are not touched.";
        return new Plan(true, summary, List.of(), bundles, List.of());
    }

    private static Plan notInstalled(String id) {
        return Arrival.refused(id + " is not installed.");
    }

    private static Plan plan(String summary) {
        return new Plan(true, summary, List.of(), List.of(), List.of());
    }

    private static String named(Feature feature) {
        return feature.getName() + "/" + feature.getVersion();
    }
}
