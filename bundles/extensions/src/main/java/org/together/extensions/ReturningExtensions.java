package org.together.extensions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.karaf.features.BootFinished;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.FeaturesService.Option;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** After a start with an empty cache, as after an upgrade of the platform, brings back the extensions that were installed before. */
@Component(service = ReturningExtensions.class, immediate = true)
public class ReturningExtensions {
    private static final Logger LOG = LoggerFactory.getLogger(ReturningExtensions.class);

    private final FeaturesService features;
    private final RememberedTroubles troubles;
    private final Path folder;

    /** Waits for the platform's own features, which are not to be disturbed while they come. */
    @Activate
    public ReturningExtensions(
            @Reference FeaturesService features,
            @Reference BootFinished platformIsThere,
            @Reference RememberedTroubles troubles,
            BundleContext context) {
        this.features = features;
        this.troubles = troubles;
        folder = Path.of(context.getProperty("karaf.data"), "extensions");
        Thread.ofPlatform().name("returning extensions").daemon().start(this::bringBack);
    }

    private void bringBack() {
        var before = Catalogue.read(features);
        var missing = new Memory(folder).installed().stream().filter(id -> before.installed(id).isEmpty()).toList();
        if (missing.isEmpty()) {
            return;
        }
        uploaded().forEach(this::know);
        var catalogue = Catalogue.read(features);
        for (var id : missing) {
            bringBack(id, catalogue);
        }
    }

    private void bringBack(String id, Catalogue catalogue) {
        var newest = catalogue.newest(id);
        if (newest.isEmpty()) {
            var sentence = "The extension " + id + " was installed before and is not in this release;"
                    + " upload it again under Settings, Extensions.";
            troubles.report(id, sentence, new IllegalStateException(sentence));
            return;
        }
        try {
            features.installFeatures(Set.of(id + "/" + newest.get().getVersion()), EnumSet.of(Option.NoAutoRefreshBundles));
            LOG.info("Brought back the extension {} {}", id, newest.get().getVersion());
        } catch (Exception e) {
            troubles.report(id, "The extension was installed before and could not be brought back: " + Unresolved.inWords(e), e);
        }
    }

    private void know(URI featureFile) {
        try {
            features.addRepository(featureFile);
        } catch (Exception e) {
            troubles.report(featureFile.getPath(), "An uploaded extension's feature file cannot be read", e);
        }
    }

    private List<URI> uploaded() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().map(Path::toUri).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of uploaded extensions cannot be read", e);
        }
    }
}
