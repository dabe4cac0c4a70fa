package org.together.extensions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.karaf.features.Feature;
import org.osgi.framework.Bundle;
import org.together.core.extension.Extensions.Plan;

/** A feature that would come in: its new bundles looked at one by one, before any of them is installed. */
record Arrival(Feature feature, Catalogue catalogue) {

    /** {@code platform} are the bundles that must stay as they are, by symbolic name. */
    Plan plan(Map<String, Bundle> platform) {
        try {
            var added = new ArrayList<String>();
            for (var location : catalogue.locations(feature)) {
                var file = BundleFile.at(location).orElse(null);
                if (file == null) {
                    return refused(feature, "the file " + location + " is not a bundle");
                }
                var objection = objection(file, platform);
                if (!objection.isEmpty()) {
                    return refused(feature, objection);
                }
                if (!isThere(file, platform)) {
                    added.add(file.toString());
                }
            }
            var summary = "%s %s brings %d bundle%s. The platform's own bundles are not touched."
                    .formatted(title(feature), feature.getVersion(), added.size(), added.size() == 1 ? "" : "s");
            return new Plan(true, summary, List.copyOf(added), List.of(), List.of());
        } catch (IOException e) {
            return refused(feature, "one of its files cannot be read: " + e.getMessage());
        }
    }

    private static String objection(BundleFile file, Map<String, Bundle> platform) {
        var ours = platform.get(file.symbolicName());
        if (ours != null && !ours.getVersion().equals(file.version())) {
            return "it brings " + file + ", but the platform itself runs version " + ours.getVersion()
                    + " of it, which would have to be stopped. It can be installed with the platform's next planned restart";
        }
        return file.objection().orElse("");
    }

    private static boolean isThere(BundleFile file, Map<String, Bundle> platform) {
        var ours = platform.get(file.symbolicName());
        return ours != null && ours.getVersion().equals(file.version());
    }

    static Plan refused(Feature feature, String reason) {
        return refused(title(feature) + " cannot be installed: " + reason + ".");
    }

    static Plan refused(String reason) {
        return new Plan(false, reason, List.of(), List.of(), List.of());
    }

    static String title(Feature feature) {
        return feature.getDescription() == null || feature.getDescription().isBlank() ? feature.getName() : feature.getDescription();
    }
}
