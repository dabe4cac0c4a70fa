package org.together.identification;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.record.Transactions;

/** Everything kept of runs and the families they found. */
@Component(service = Results.class)
public final class Results {
    private final Runs runs;
    private final FoundFamilies families;
    private final Transactions transactions;

    @Activate
    public Results(@Reference(target = "(rows=identification)") EntityManager rows, @Reference Transactions transactions) {
        this.transactions = transactions;
        runs = new Runs(rows, transactions);
        families = new FoundFamilies(rows, transactions);
    }

    Runs runs() {
        return runs;
    }

    FoundFamilies families() {
        return families;
    }

    <T> T together(Supplier<T> work) {
        return transactions.required(work);
    }
}
