package org.together.hub.quality;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.record.Transactions;
import org.together.hub.record.Belongers;
import org.together.hub.record.Ledger;

/** The hub's tables of figures, and transactions over them. */
@Component(service = QualityBooks.class)
public class QualityBooks {
    private final Transactions transactions;
    private final Ledger ledger;

    @Activate
    public QualityBooks(@Reference Transactions transactions, @Reference(target = "(rows=hub)") EntityManager rows) {
        this.transactions = transactions;
        ledger = new Ledger(() -> rows.unwrap(Connection.class));
    }

    <T> T whole(Supplier<T> work) {
        return transactions.required(work);
    }

    Ledger ledger() {
        return ledger;
    }

    FigureBook figures() {
        return new FigureBook(ledger);
    }

    DisagreementBook disagreements() {
        return new DisagreementBook(ledger);
    }

    Belongers belongers() {
        return new Belongers(ledger);
    }
}
