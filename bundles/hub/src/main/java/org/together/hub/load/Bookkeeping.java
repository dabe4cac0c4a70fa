package org.together.hub.load;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.record.FamilyWriter;
import org.together.core.record.Transactions;
import org.together.hub.family.FamilyForming;
import org.together.hub.match.ExactMatching;
import org.together.hub.record.Ledger;

/** The hub's books, and transactions over them and the record. */
@Component(service = Bookkeeping.class)
public class Bookkeeping {
    private final Transactions transactions;
    private final FamilyWriter writer;
    private final Ledger ledger;

    @Activate
    public Bookkeeping(
            @Reference Transactions transactions, @Reference(target = "(rows=hub)") EntityManager rows, @Reference FamilyWriter writer) {
        this.transactions = transactions;
        this.writer = writer;
        ledger = new Ledger(() -> rows.unwrap(Connection.class));
    }

    <T> T whole(Supplier<T> work) {
        return transactions.required(work);
    }

    void whole(Runnable work) {
        transactions.run(work);
    }

    LoadBook loads() {
        return new LoadBook(ledger);
    }

    Findings findings() {
        return new Findings(ledger);
    }

    Mappings mappings() {
        return new Mappings(ledger);
    }

    Workshop workshop(FamilyForming.Settings settings) {
        return new Workshop(ledger, new ExactMatching(), writer, settings);
    }
}
