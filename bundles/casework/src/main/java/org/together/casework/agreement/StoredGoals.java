package org.together.casework.agreement;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Goals;
import org.together.core.agreement.Promise;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** Keeps goals, readings and promises. */
@Component
public final class StoredGoals implements Goals {
    private final EntityManager rows;
    private final Transactions transactions;
    private final Door door;

    @Activate
    public StoredGoals(
            @Reference(target = "(rows=case)") EntityManager rows, @Reference Transactions transactions, @Reference Door door) {
        this.rows = rows;
        this.transactions = transactions;
        this.door = door;
    }

    @Override
    public Optional<String> keep(Viewer viewer, Id<Agreement> agreement, Draft draft) {
        return change(viewer, agreement.value(), "kept a goal", family -> Checks.goal(draft, family).or(() -> {
            var kept = rows.find(GoalRow.class, draft.id().value());
            var changedBy = kept == null ? "" : kept.changedBy;
            if (kept != null && !isOurs(GoalRow.class, kept.id, agreement.value() == kept.agreement, draft.edition())) {
                return Optional.of(Editions.late("goal", changedBy));
            }
            var row = kept == null ? GoalRow.of(draft.id().value(), agreement.value()) : refreshed(kept);
            row.take(draft);
            row.changedBy = viewer.name();
            rows.persist(row);
            return Optional.empty();
        }));
    }

    @Override
    public Optional<String> settle(Viewer viewer, Id<Goal> goal, Goal.State state, String reason) {
        return ofGoal(viewer, goal, "set a goal to " + state, row -> {
            var fault = Checks.first(
                    state == Goal.State.SET_ASIDE ? Checks.written(reason, "Say why it is set aside") : Optional.empty(),
                    Checks.fits(reason, Checks.LONG, "The reason"));
            if (fault.isEmpty()) {
                row.state = state.name();
                row.reason = reason.strip();
                row.changedBy = viewer.name();
                row.edition++;
            }
            return fault;
        });
    }

    @Override
    public Optional<String> progress(Viewer viewer, Id<Goal> goal, Progress progress) {
        return ofGoal(viewer, goal, "told how far a goal has come", row -> {
            var isOnScale = progress.value() >= row.lowest && progress.value() <= row.highest;
            var fault = Checks.first(
                    isOnScale ? Optional.empty() : Optional.of("Choose a number from " + row.lowest + " to " + row.highest),
                    Checks.notLater(progress.day(), "The day"),
                    Checks.written(progress.words(), "Say in a sentence why it stands there"),
                    Checks.fits(progress.words(), Checks.LONG, "The sentence"));
            if (fault.isEmpty()) {
                var reading = ReadingRow.of(row);
                reading.day = progress.day();
                reading.reading = progress.value();
                reading.words = progress.words().strip();
                reading.agency = progress.byFamily() ? Goal.Reading.FAMILY : viewer.agency();
                reading.worker = viewer.name();
                rows.persist(reading);
            }
            return fault;
        });
    }

    @Override
    public Optional<String> keep(Viewer viewer, Id<Agreement> agreement, PromiseDraft draft) {
        return change(viewer, agreement.value(), "kept a promise", family -> Checks.promise(draft, family).or(() -> {
            var kept = rows.find(PromiseRow.class, draft.id().value());
            var changedBy = kept == null ? "" : kept.changedBy;
            if (kept != null && !isOurs(PromiseRow.class, kept.id, agreement.value() == kept.agreement, draft.edition())) {
                return Optional.of(Editions.late("promise", changedBy));
            }
            if (draft.goal().isPresent() && !isGoalOf(agreement.value(), draft.goal().get())) {
                return Optional.of("Choose a goal of this agreement");
            }
            var row = kept == null ? PromiseRow.of(draft.id().value(), agreement.value()) : refreshed(kept);
            row.take(draft);
            row.changedBy = viewer.name();
            rows.persist(row);
            return Optional.empty();
        }));
    }

    @Override
    public Optional<String> settle(Viewer viewer, Id<Promise> promise, Promise.State state, String reason) {
        return transactions.required(() -> {
            var row = rows.find(PromiseRow.class, promise.value());
            if (row == null) {
                throw door.nowhere(viewer, Action.AGREE);
            }
            return change(viewer, row.agreement, "set a promise to " + state, family -> Checks.settling(state, reason).or(() -> {
                row.state = state.name();
                row.reason = reason.strip();
                row.settled = state == Promise.State.OPEN ? null : Door.today();
                row.settledBy = viewer.name() + ", " + viewer.agency();
                row.changedBy = viewer.name();
                row.edition++;
                return Optional.empty();
            }));
        });
    }

    private Optional<String> ofGoal(Viewer viewer, Id<Goal> goal, String what, Function<GoalRow, Optional<String>> change) {
        return transactions.required(() -> {
            var row = rows.find(GoalRow.class, goal.value());
            if (row == null) {
                throw door.nowhere(viewer, Action.AGREE);
            }
            return change(viewer, row.agreement, what, family -> change.apply(row));
        });
    }

    private Optional<String> change(Viewer viewer, long agreement, String what, Function<Family, Optional<String>> change) {
        return transactions.required(() -> {
            var row = rows.find(AgreementRow.class, agreement);
            if (row == null) {
                throw door.nowhere(viewer, Action.AGREE);
            }
            return door.toChange(viewer, Id.of(row.family), what, family ->
                    row.ended == null ? change.apply(family) : Optional.of(StoredAgreements.ENDED));
        });
    }

    private boolean isOurs(Class<?> type, long id, boolean isOfThisAgreement, long edition) {
        return isOfThisAgreement && new Editions(rows).claim(type, id, edition);
    }

    private boolean isGoalOf(long agreement, Id<Goal> goal) {
        var row = rows.find(GoalRow.class, goal.value());
        return row != null && row.agreement == agreement;
    }

    private <R> R refreshed(R row) {
        rows.refresh(row);
        return row;
    }
}
