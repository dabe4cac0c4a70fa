package org.together.casework.chronology;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.chronology.Chronologies;
import org.together.core.chronology.Chronology;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** Keeps why facts matter in a table beside the facts; newer words replace older ones, and all stay. */
@Component
public final class StoredChronologies implements Chronologies {
    private static final int LONG = 2000;

    private final EntityManager rows;
    private final Transactions transactions;
    private final Gate gate;
    private final History history;

    @Activate
    public StoredChronologies(
            @Reference(target = "(rows=case)") EntityManager rows,
            @Reference Transactions transactions,
            @Reference Gate gate,
            @Reference History history) {
        this.rows = rows;
        this.transactions = transactions;
        this.gate = gate;
        this.history = history;
    }

    @Override
    public Optional<Chronology> of(Viewer viewer, Id<Family> id, LocalDate asAt) {
        return transactions.required(() -> {
            var family = gate.asAt(viewer, id, asAt, Action.OPEN_FAMILY);
            gate.record(viewer, Action.OPEN_FAMILY, id, "read the chronology as at " + asAt);
            return family.map(known -> new Chronology(known, history.entries(viewer, known), reviewed(id)));
        });
    }

    private Optional<Chronology.Review> reviewed(Id<Family> family) {
        var newestFirst = "select l from ChronologyLookRow l where l.family = :family order by l.looked desc";
        return rows.createQuery(newestFirst, ChronologyLookRow.class)
                .setParameter("family", family.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ChronologyLookRow::told);
    }

    @Override
    public Optional<String> promote(Viewer viewer, Id<Family> id, Id<Fact> fact, Words words) {
        return transactions.required(() -> {
            var family = gate.family(viewer, id, Action.RECORD_CONTACT);
            var fault = fault(viewer, family, fact, words);
            if (fault.isEmpty()) {
                leave(viewer, family, fact, SignificanceRow.REPLACED, "");
                rows.persist(SignificanceRow.of(viewer, id.value(), fact.value(), words));
                gate.record(viewer, Action.RECORD_CONTACT, id, "said why a fact is significant: " + fact);
            }
            return fault;
        });
    }

    private static Optional<String> fault(Viewer viewer, Family family, Id<Fact> fact, Words words) {
        if (family.facts().noneMatch(one -> one.id().equals(fact) && Readable.by(viewer, one))) {
            return Optional.of("This is not known any more: look again");
        }
        if (words.why().isBlank()) {
            return Optional.of("Say why it matters");
        }
        return words.why().length() > LONG || words.impact().length() > LONG
                ? Optional.of("Say it in at most " + LONG + " characters")
                : Optional.empty();
    }

    @Override
    public Optional<String> setAside(Viewer viewer, Id<Family> id, Id<Fact> fact, String why) {
        return transactions.required(() -> {
            var family = gate.family(viewer, id, Action.RECORD_CONTACT);
            if (why.isBlank() || why.length() > LONG / 2) {
                return Optional.of("Say in a sentence why it is not significant after all");
            }
            leave(viewer, family, fact, SignificanceRow.SET_ASIDE, why);
            gate.record(viewer, Action.RECORD_CONTACT, id, "set a significant event aside: " + fact);
            return Optional.empty();
        });
    }

    private void leave(Viewer viewer, Family family, Id<Fact> fact, String became, String why) {
        Optional.ofNullable(history.significant(family).get(fact.value())).ifPresent(row -> row.leave(viewer, became, why));
    }

    @Override
    public Optional<String> reviewed(Viewer viewer, Id<Family> id) {
        return transactions.required(() -> {
            gate.family(viewer, id, Action.RECORD_CONTACT);
            rows.persist(ChronologyLookRow.of(viewer, id.value()));
            gate.record(viewer, Action.RECORD_CONTACT, id, "looked the chronology through");
            return Optional.empty();
        });
    }
}
