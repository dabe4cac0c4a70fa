package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Colleagues;
import org.together.core.access.Colleagues.Colleague;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.casework.Advocate;

/** Those who can be advocates: whoever has the role, with what managers say of them. */
@Component(service = Roster.class)
public final class Roster {
    private final Colleagues colleagues;
    private final EntityManager rows;

    @Activate
    public Roster(@Reference Colleagues colleagues, @Reference(target = "(rows=case)") EntityManager rows) {
        this.colleagues = colleagues;
        this.rows = rows;
    }

    Optional<Advocate> advocate(Viewer viewer, String account) {
        return colleagues.with(viewer, StaffRole.ADVOCATE).stream()
                .filter(one -> one.account().equals(account))
                .map(this::advocate)
                .findFirst();
    }

    private Advocate advocate(Colleague one) {
        var phone = Optional.ofNullable(rows.find(AdvocateRow.class, one.account())).map(row -> row.phone).orElse("");
        return new Advocate(one.account(), one.name(), one.agency(), phone);
    }
}
