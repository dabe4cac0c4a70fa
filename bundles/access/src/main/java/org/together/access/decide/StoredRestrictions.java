package org.together.access.decide;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Restrictions;
import org.together.core.access.Viewer;
import org.together.core.record.Transactions;

/** Restrictions in a table of their own, each change audited with it. */
@Component
public final class StoredRestrictions implements Restrictions {
    private final Access access;
    private final Audit audit;
    private final Transactions transactions;
    private final RestrictedFamilies restricted;

    @Activate
    public StoredRestrictions(
            @Reference Access access,
            @Reference Audit audit,
            @Reference Transactions transactions,
            @Reference(target = "(rows=access)") EntityManager rows) {
        this.access = access;
        this.audit = audit;
        this.transactions = transactions;
        this.restricted = new RestrictedFamilies(transactions, rows);
    }

    @Override
    public void restrict(Viewer viewer, Restricted family) {
        access.demand(viewer, Action.RESTRICT);
        transactions.run(() -> {
            restricted.keep(family);
            var detail = family.level() + ", named: " + String.join(", ", family.named().stream().sorted().toList());
            audit.record(viewer, Action.RESTRICT, "family:" + family.family(), detail);
        });
    }

    @Override
    public List<Restricted> all(Viewer viewer) {
        access.demand(viewer, Action.RESTRICT);
        return transactions.required(() -> {
            audit.record(viewer, Action.RESTRICT, "families", "listed the restricted families");
            return restricted.all();
        });
    }
}
