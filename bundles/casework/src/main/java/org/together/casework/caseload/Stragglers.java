package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.casework.Gate;
import org.together.casework.caseload.JoinedRow.State;
import org.together.core.Rounds;
import org.together.core.family.Id;
import org.together.core.record.FamilyWriter;
import org.together.core.record.Transactions;

/** Somebody may save something for a family in the very moment in which it becomes part of another: that follows a little later. */
@Component(service = Stragglers.class, immediate = true)
public final class Stragglers {
    private static final Logger LOG = LoggerFactory.getLogger(Stragglers.class);
    private static final Duration OFTEN = Duration.ofMinutes(5);
    private static final int DAYS = 2;

    private final EntityManager rows;
    private final FamilyWriter record;
    private final Transactions transactions;
    private final Rounds rounds;

    @Activate
    public Stragglers(
            @Reference(target = "(rows=case)") EntityManager rows, @Reference FamilyWriter record, @Reference Transactions transactions) {
        this.rows = rows;
        this.record = record;
        this.transactions = transactions;
        rounds = new Rounds("together-stragglers").every(OFTEN, this::look, failed ->
                LOG.warn("What was saved for a family while it became part of another could not be looked for; it goes on", failed));
    }

    @Deactivate
    void stop() {
        rounds.end();
    }

    void look() {
        transactions.run(() -> recent().forEach(one -> {
            record.join(Id.of(one.gone), Id.of(one.family));
            new FollowedRows(rows).move(Id.of(one.gone), Id.of(one.family));
        }));
    }

    private List<JoinedRow> recent() {
        return rows.createQuery("select j from JoinedRow j where j.joined >= :since and j.state in :states", JoinedRow.class)
                .setParameter("since", Gate.today().minusDays(DAYS))
                .setParameter("states", CasesFollow.names(List.of(State.MOVED, State.JOINED, State.SETTLED)))
                .getResultList();
    }
}
