package org.together.extensions;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeatureState;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.FeaturesService.Option;
import org.together.core.extension.Extensions.Change;
import org.together.core.extension.Extensions.Plan;

/**
 * The five changes: what each would do, and doing it. Karaf refreshes nothing on its own here, so the platform's
 * bundles keep their wiring.
 */
final class Changes {
    private static final EnumSet<Option> QUIETLY = EnumSet.of(Option.NoAutoRefreshBundles);

    private final FeaturesService features;
    private final Catalogue catalogue;
    private final Platform platform;
    private final RememberedTroubles troubles;
    private final Memory memory;
    private final Simulation simulation;

    Changes(FeaturesService features, Catalogue catalogue, Platform platform, RememberedTroubles troubles, Memory memory) {
        this.features = features;
        this.catalogue = catalogue;
        this.platform = platform;
        this.troubles = troubles;
        this.memory = memory;
        simulation = new Simulation(features, catalogue);
    }

    Plan simulate(Change change, String id) {
        var newest = catalogue.newest(id).orElse(null);
        if (newest == null) {
            return Simulation.refused("There is no extension " + id + ".");
        }
        var installed = catalogue.installed(id).orElse(null);
        return switch (change) {
            case INSTALL -> installed == null ? install(newest) : Simulation.refused(Simulation.title(newest) + " is installed already.");
            case UPGRADE -> upgrade(newest, installed);
            case REMOVE -> leave(installed, id, "removed. What it found stays readable");
            case STOP -> leave(installed, id, "stopped. It can be started again");
            case START -> installed == null ? notInstalled(id) : plan(Simulation.title(installed) + " starts again.");
        };
    }

    Plan carryOut(Change change, String id, Plan plan) {
        var before = Platform.wirings(platform.bundles(catalogue.installedLocations()));
        try {
            perform(change, id);
        } catch (Exception e) {
            troubles.report(id, "The extension could not be changed (" + change + "): " + Unresolved.inWords(e), e);
            return Simulation.refused("It failed, and what was there before was kept: " + Unresolved.inWords(e) + ".");
        }
        var disturbed = Platform.disturbed(before);
        if (!disturbed.isEmpty()) {
            var sentence = "These bundles of the platform were restarted, which should not happen: " + String.join(", ", disturbed);
            troubles.report(id, sentence, new IllegalStateException(sentence));
            return new Plan(true, plan.summary() + " " + sentence + ".", plan.added(), plan.removed(), disturbed);
        }
        return plan;
    }

    private void perform(Change change, String id) throws Exception {
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
            case STOP -> switchTo(FeatureState.Resolved, id);
            case START -> switchTo(FeatureState.Started, id);
        }
    }

    private void switchTo(FeatureState state, String id) throws Exception {
        var feature = catalogue.installed(id).orElseThrow();
        features.updateFeaturesState(Map.of(FeaturesService.ROOT_REGION, Map.of(feature.getId(), state)), QUIETLY);
    }

    private Plan install(Feature feature) {
        return simulation.install(feature, platform.bundles(catalogue.installedLocations()));
    }

    private Plan upgrade(Feature newest, Feature installed) {
        if (installed == null) {
            return notInstalled(newest.getName());
        }
        if (newest.getVersion().equals(installed.getVersion())) {
            return Simulation.refused(Simulation.title(newest) + " " + installed.getVersion() + " is the newest there is.");
        }
        var plan = install(newest);
        return new Plan(plan.isAllowed(), plan.summary(), plan.added(), List.of(named(installed)), plan.restarted());
    }

    private Plan leave(Feature installed, String id, String what) {
        if (installed == null) {
            return notInstalled(id);
        }
        var builtOn = catalogue.builtOn(id);
        if (!builtOn.isEmpty()) {
            var dependents = String.join(", ", builtOn);
            return Simulation.refused("%s is needed by %s. Remove that first.".formatted(Simulation.title(installed), dependents));
        }
        var bundles = installed.getBundles().stream().map(bundle -> bundle.getLocation()).toList();
        var summary = Simulation.title(installed) + " is " + what + ". The platform's own bundles are not touched.";
        return new Plan(true, summary, List.of(), bundles, List.of());
    }

    private static Plan notInstalled(String id) {
        return Simulation.refused(id + " is not installed.");
    }

    private static Plan plan(String summary) {
        return new Plan(true, summary, List.of(), List.of(), List.of());
    }

    private static String named(Feature feature) {
        return feature.getName() + "/" + feature.getVersion();
    }
}
