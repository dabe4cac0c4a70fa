package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Colleagues;
import org.together.core.access.Colleagues.Colleague;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.caseload.Profile.Told;
import org.together.core.casework.Advocate;

/** Those who can be advocates: whoever has the role, with what managers say of them. Inside the caller's transaction. */
@Component(service = Roster.class)
public final class Roster {
    /** Of whom no manager has said anything yet. */
    static final Told NOTHING_TOLD = new Told("", Set.of(), Set.of(), 12);

    private final Colleagues colleagues;
    private final EntityManager rows;

    @Activate
    public Roster(@Reference Colleagues colleagues, @Reference(target = "(rows=case)") EntityManager rows) {
        this.colleagues = colleagues;
        this.rows = rows;
    }

    /** An advocate and what was told of them. */
    record Known(Advocate advocate, Told told) {}

    List<Known> all(Viewer viewer) {
        Map<String, Told> told = rows.createQuery("select a from AdvocateRow a", AdvocateRow.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.account, AdvocateRow::told));
        return colleagues.with(viewer, StaffRole.ADVOCATE).stream()
                .map(one -> known(one, told.getOrDefault(one.account(), NOTHING_TOLD)))
                .toList();
    }

    Optional<Advocate> advocate(Viewer viewer, String account) {
        return all(viewer).stream().map(Known::advocate).filter(one -> one.account().equals(account)).findFirst();
    }

    void keep(Advocate advocate, Told told) {
        var kept = rows.find(AdvocateRow.class, advocate.account());
        var row = kept == null ? AdvocateRow.of(advocate.account()) : kept;
        row.name = advocate.name();
        row.agency = advocate.agency();
        row.put(told);
        if (kept == null) {
            rows.persist(row);
        }
    }

    private static Known known(Colleague one, Told told) {
        return new Known(new Advocate(one.account(), one.name(), one.agency(), told.phone()), told);
    }
}
