package org.together.store.record;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * The family that was read last in the running transaction: one use case asks for the same one again and again. It goes with the
 * transaction, and whatever is written to the record meanwhile makes it forgotten.
 */
final class ReadLast {
    private static final String NAME = ReadLast.class.getName();
    private static final Read NOTHING = new Read(Id.of(0L), LocalDate.MIN, Optional.empty());

    private record Read(Id<Family> id, LocalDate asAt, Optional<Family> found) {
        boolean answers(Id<Family> asked, LocalDate day) {
            return asked.equals(id) && day.equals(asAt);
        }
    }

    private final EntityManager manager;

    ReadLast(EntityManager manager) {
        this.manager = manager;
    }

    Optional<Family> family(Id<Family> id, LocalDate asAt, Supplier<Optional<Family>> reading) {
        var transaction = transaction();
        if (transaction.getProperty(NAME) instanceof Read last && last.answers(id, asAt)) {
            return last.found();
        }
        var found = reading.get();
        transaction.setProperty(NAME, new Read(id, asAt, found));
        return found;
    }

    void forget() {
        transaction().setProperty(NAME, NOTHING);
    }

    private UnitOfWork transaction() {
        return manager.unwrap(UnitOfWork.class);
    }
}
