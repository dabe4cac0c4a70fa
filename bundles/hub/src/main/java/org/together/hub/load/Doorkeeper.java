package org.together.hub.load;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.CouncilTime;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Reach;
import org.together.core.access.Viewer;
import org.together.core.record.FamilyReader;
import org.together.hub.record.Belongers;
import org.together.hub.record.Ledger;
import org.together.hub.record.Unseen;

/** Who may, and the account of who did. */
@Component(service = Doorkeeper.class)
public class Doorkeeper {
    private final Access access;
    private final Audit audit;
    private final FamilyReader families;

    @Activate
    public Doorkeeper(@Reference Access access, @Reference Audit audit, @Reference FamilyReader families) {
        this.access = access;
        this.audit = audit;
        this.families = families;
    }

    /** People who leave no trace for the viewer. */
    Set<Long> unseen(Viewer viewer, Ledger ledger) {
        var reach = access.reach(viewer, Action.LOAD_FEED);
        return Unseen.people(reach, new Belongers(ledger), families, CouncilTime.today());
    }

    /** What they may see of a list. */
    public Reach reach(Viewer viewer, Action action) {
        return access.reach(viewer, action);
    }

    public void demand(Viewer viewer, Action action) {
        access.demand(viewer, action);
    }

    public void record(Viewer viewer, Action action, String subject, String detail) {
        audit.record(viewer, action, subject, detail);
    }
}
