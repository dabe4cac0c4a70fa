package org.together.hub.load;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Reach;
import org.together.core.access.Viewer;

/** Who may, and the account of who did. */
@Component(service = Doorkeeper.class)
public class Doorkeeper {
    private final Access access;
    private final Audit audit;

    @Activate
    public Doorkeeper(@Reference Access access, @Reference Audit audit) {
        this.access = access;
        this.audit = audit;
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
