package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.casework.caseload.ChangeRow.Step;
import org.together.casework.caseload.JoinedRow.State;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.caseload.JoinedFamilies;
import org.together.core.casework.Advocate;
import org.together.core.casework.CaseChange.What;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** What is to be settled of families that became one, as {@link CasesFollow} has kept it. */
@Component
public final class StoredJoinedFamilies implements JoinedFamilies {
    private static final String SETTLED = "This is settled already";

    private final EntityManager rows;
    private final Spells spells;
    private final AdvocateFacts advocates;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public StoredJoinedFamilies(
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
    public List<Joined> unsettled(Viewer viewer) {
        gate.demand(viewer, Action.SEE_CASELOAD);
        return transactions.required(() -> {
            var open = waiting();
            var ids = open.stream().flatMap(StoredJoinedFamilies::families).distinct().toList();
            var families = gate.allowed(viewer, Action.OPEN_FAMILY, ids).stream()
                    .collect(Collectors.toMap(Family::id, Function.identity()));
            var theirs = gate.may(viewer, Action.ALLOCATE) ? families.keySet() : own(viewer);
            var told = open.stream()
                    .filter(one -> families(one).allMatch(families::containsKey) && families(one).anyMatch(theirs::contains))
                    .map(one -> told(one, families))
                    .toList();
            if (!told.isEmpty()) {
                gate.record(viewer, Action.SEE_CASELOAD, "joined families", told.size() + " shown");
            }
            return told;
        });
    }

    private Set<Id<Family>> own(Viewer viewer) {
        return spells.ofAccount(viewer.account(), Gate.today()).stream().map(one -> Id.<Family>of(one.family)).collect(Collectors.toSet());
    }

    private List<JoinedRow> waiting() {
        return rows.createQuery("select j from JoinedRow j where j.state in :states order by j.joined, j.id", JoinedRow.class)
                .setParameter("states", CasesFollow.names(List.of(State.JOINED, State.APART)))
                .getResultList();
    }

    private static Stream<Id<Family>> families(JoinedRow row) {
        return row.isApart() ? Stream.of(Id.of(row.gone), Id.of(row.family)) : Stream.of(Id.of(row.family));
    }

    private Joined told(JoinedRow row, Map<Id<Family>, Family> families) {
        Id<Family> now = row.isApart() ? Id.of(row.gone) : Id.of(row.family);
        var second = row.isApart() ? null : rows.find(AllocationRow.class, row.cameIn);
        var was = row.isApart() ? families.get(Id.<Family>of(row.family)).name() : row.label;
        return new Joined(
                Id.of(row.id), now, families.get(now).name(), was, row.joined, row.isApart(), working(now, second), until(second));
    }

    private List<Advocate> working(Id<Family> family, @Nullable AllocationRow second) {
        var first = spells.open(family).flatMap(advocates::current).map(AllocationRow::advocate);
        return Stream.concat(first.stream(), Stream.ofNullable(second).map(AllocationRow::advocate)).distinct().toList();
    }

    private static Optional<LocalDate> until(@Nullable AllocationRow second) {
        return Optional.ofNullable(second).flatMap(one -> Optional.ofNullable(one.to));
    }

    @Override
    public Optional<String> settle(Viewer viewer, Id<Joined> joined, Optional<String> account) {
        gate.demand(viewer, Action.ALLOCATE);
        return transactions.required(() -> {
            var row = rows.find(JoinedRow.class, joined.value());
            if (row == null) {
                throw gate.nowhere(viewer, Action.ALLOCATE);
            }
            gate.family(viewer, Id.of(row.family), Action.ALLOCATE);
            if (row.state.equals(State.JOINED.name())) {
                return settleJoined(viewer, row, account);
            }
            var isWaiting = row.isApart();
            row.state = isWaiting ? State.OVER.name() : row.state;
            row.settledBy = viewer.name();
            return isWaiting ? Optional.empty() : Optional.of(SETTLED);
        });
    }

    private Optional<String> settleJoined(Viewer viewer, JoinedRow row, Optional<String> account) {
        var second = rows.find(AllocationRow.class, row.cameIn);
        var working = working(Id.of(row.family), second);
        var chosen = account.flatMap(wanted -> working.stream().filter(one -> one.account().equals(wanted)).findFirst());
        if (chosen.isEmpty() && working.size() > 1) {
            return Optional.of("Say which of the two goes on");
        }
        spells.openForChange(Id.of(row.family)).ifPresent(spell -> choose(viewer, spell, chosen, second));
        row.state = State.SETTLED.name();
        row.settledBy = viewer.name();
        gate.record(viewer, Action.ALLOCATE, Id.<Family>of(row.family),
                "two families are one; goes on: " + chosen.map(Advocate::account).orElse("as it is"));
        return Optional.empty();
    }

    private void choose(Viewer viewer, SpellRow spell, Optional<Advocate> chosen, @Nullable AllocationRow second) {
        var yesterday = Gate.today().minusDays(1);
        if (second != null && !second.isAdvocate() && (second.to == null || second.to.isAfter(yesterday))) {
            advocates.end(second, yesterday);
        }
        var now = advocates.current(spell);
        chosen.filter(one -> now.filter(row -> row.account.equals(one.account())).isEmpty()).ifPresent(one -> {
            now.ifPresent(row -> advocates.end(row, yesterday));
            advocates.begin(viewer, spell, one, Gate.today());
            spells.note(viewer, spell, new Step(
                    What.ADVOCATE, now.map(row -> row.name).orElse(""), one.name(), "Two families became one"));
        });
    }
}
