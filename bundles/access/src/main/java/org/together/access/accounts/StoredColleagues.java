package org.together.access.accounts;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.access.Demo;
import org.together.access.rows.AccountRow;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Colleagues;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.record.Transactions;

/** Read from the accounts that sign in now; a demo's only while it runs. */
@Component
public final class StoredColleagues implements Colleagues {
    private final Access access;
    private final Transactions transactions;
    private final AccountTable table;

    @Activate
    public StoredColleagues(
            BundleContext context,
            @Reference Access access,
            @Reference Transactions transactions,
            @Reference(target = "(rows=access)") EntityManager rows) {
        this(access, transactions, new AccountTable(rows, Demo.of(context)));
    }

    StoredColleagues(Access access, Transactions transactions, AccountTable table) {
        this.access = access;
        this.transactions = transactions;
        this.table = table;
    }

    @Override
    public List<Colleague> with(Viewer viewer, StaffRole role) {
        access.demand(viewer, Action.ALLOCATE);
        return those(row -> AccountTable.roles(row).contains(role));
    }

    @Override
    public List<Colleague> withFamilies(Viewer viewer) {
        access.demand(viewer, Action.RESTRICT);
        return those(row -> AccountTable.roles(row).stream().anyMatch(StoredColleagues::opensFamilies));
    }

    private static boolean opensFamilies(StaffRole role) {
        return role.may(Action.OPEN_FAMILY);
    }

    private List<Colleague> those(Predicate<AccountRow> wanted) {
        return transactions.required(() -> table.all().stream()
                .filter(row -> row.enabled && wanted.test(row))
                .map(row -> new Colleague(row.account, row.name, row.agency))
                .sorted(Comparator.comparing(Colleague::name).thenComparing(Colleague::account))
                .toList());
    }
}
