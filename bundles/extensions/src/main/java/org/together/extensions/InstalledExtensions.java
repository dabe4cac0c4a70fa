package org.together.extensions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Viewer;
import org.together.core.extension.Extensions;
import org.together.core.record.Transactions;

/** Extensions as Karaf features. One change at a time; each is audited before it is made, so that none goes unrecorded. */
@Component
public class InstalledExtensions implements Extensions {
    private final Access access;
    private final Audit audit;
    private final Transactions transactions;
    private final FeaturesService features;
    private final Changes changes;
    private final Listing listing;
    private final Uploads uploads;

    @Activate
    public InstalledExtensions(
            @Reference Access access,
            @Reference Audit audit,
            @Reference Transactions transactions,
            @Reference FeaturesService features,
            @Reference RememberedTroubles troubles,
            BundleContext context) {
        this.access = access;
        this.audit = audit;
        this.transactions = transactions;
        this.features = features;
        var folder = Path.of(context.getProperty("karaf.data"), "extensions");
        changes = new Changes(features, new Platform(context), troubles, new Memory(folder));
        listing = new Listing(features, context, troubles);
        uploads = new Uploads(folder);
    }

    @Override
    public List<Extension> all(Viewer viewer) {
        access.demand(viewer, Action.MANAGE_EXTENSIONS);
        return listing.all();
    }

    @Override
    public Plan simulate(Viewer viewer, Change change, String extension) {
        access.demand(viewer, Action.MANAGE_EXTENSIONS);
        return changes.simulate(change, extension);
    }

    @Override
    public synchronized Plan carryOut(Viewer viewer, Change change, String extension) {
        access.demand(viewer, Action.MANAGE_EXTENSIONS);
        var plan = changes.look(change, extension);
        var outcome = plan.isAllowed() ? "" : ", refused: " + plan.summary();
        record(viewer, extension, change.name().toLowerCase(Locale.ROOT) + outcome);
        return plan.isAllowed() ? changes.carryOut(change, extension, plan) : plan;
    }

    @Override
    public synchronized Taken upload(Viewer viewer, String fileName, InputStream file) {
        access.demand(viewer, Action.MANAGE_EXTENSIONS);
        try {
            var taken = uploads.take(fileName, file);
            record(viewer, taken.id(), "uploaded version " + taken.version());
            Catalogue.ask(() -> {
                features.addRepository(taken.place());
                return true;
            });
            var change = Catalogue.read(features).installed(taken.id()).isPresent() ? Change.UPGRADE : Change.INSTALL;
            return new Taken(taken.id(), change, changes.simulate(change, taken.id()));
        } catch (Uploads.NotTaken e) {
            return notTaken(e.getMessage());
        } catch (IOException e) {
            return notTaken("The file could not be kept: " + e.getMessage() + ". Nothing was changed; try again.");
        }
    }

    private static Taken notTaken(String why) {
        return new Taken("", Change.INSTALL, Arrival.refused(why));
    }

    private void record(Viewer viewer, String extension, String what) {
        transactions.run(() -> audit.record(viewer, Action.MANAGE_EXTENSIONS, "extension " + extension, what));
    }
}
