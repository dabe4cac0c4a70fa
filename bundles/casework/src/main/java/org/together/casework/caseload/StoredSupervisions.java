package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.caseload.Supervisions;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** Supervision between a manager and an advocate, for those two alone. */
@Component
public final class StoredSupervisions implements Supervisions {
    private static final int LONGEST = 8000;

    private static final String BETWEEN = "Supervision is between the family's advocate and their manager.";

    private final EntityManager rows;
    private final Spells spells;
    private final AdvocateFacts advocates;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public StoredSupervisions(
            @Reference(target = "(rows=case)") EntityManager rows,
            @Reference Spells spells,
            @Reference AdvocateFacts advocates,
            @Reference Transactions transactions,
            @Reference Gate gate) {
        this.rows = rows;
        this.spells = spells;
        this.advocates = advocates;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public Optional<String> note(Viewer viewer, Id<Family> family, Note note) {
        return transactions.required(() -> {
            admit(viewer, family);
            if (note.words().isBlank() || note.words().length() > LONGEST || note.day().isAfter(Gate.today())) {
                return Optional.of("Write what was agreed, in at most " + LONGEST + " characters, on a day not after today");
            }
            rows.persist(SupervisionRow.of(viewer, family.value(), note));
            gate.record(viewer, Action.SEE_CASELOAD, family, "supervision note of " + note.day());
            return Optional.empty();
        });
    }

    @Override
    public List<Note> notes(Viewer viewer, Id<Family> family) {
        return transactions.required(() -> {
            admit(viewer, family);
            return rows.createQuery("select s from SupervisionRow s where s.family = :family order by s.day desc, s.id desc",
                            SupervisionRow.class)
                    .setParameter("family", family.value())
                    .getResultStream()
                    .map(SupervisionRow::told)
                    .toList();
        });
    }

    private void admit(Viewer viewer, Id<Family> id) {
        var family = gate.family(viewer, id, Action.OPEN_FAMILY);
        var isTheirs = spells.open(id).flatMap(advocates::current).filter(row -> row.account.equals(viewer.account())).isPresent();
        if (!isTheirs && !gate.may(viewer, Action.ALLOCATE, family).isAllowed()) {
            throw new Refused(gate.refused(viewer, Action.SEE_CASELOAD, "family:" + id, BETWEEN));
        }
    }
}
