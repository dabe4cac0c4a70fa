package org.together.identification;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.together.core.record.Transactions;

/** Everything kept of runs and the families they found. */
@Component(service = Results.class, configurationPid = "org.together.identification")
public final class Results {
    private final Runs runs;
    private final FoundFamilies families;
    private final Transactions transactions;
    private volatile int keptRuns;

    @interface Settings {
        /** Results kept of each programme, the newest; at least one. */
        int keptRuns() default 30;
    }

    @Activate
    public Results(
            @Reference(target = "(rows=identification)") EntityManager rows, @Reference Transactions transactions, Settings settings) {
        this(rows, transactions, settings.keptRuns());
    }

    Results(EntityManager rows, Transactions transactions, int keptRuns) {
        this.transactions = transactions;
        this.keptRuns = keptRuns;
        runs = new Runs(rows, transactions);
        families = new FoundFamilies(rows, transactions);
    }

    // A new number is no reason to start again, which a run under way would not survive.
    @Modified
    void change(Settings settings) {
        keptRuns = settings.keptRuns();
    }

    int keptRuns() {
        return Math.max(1, keptRuns);
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
