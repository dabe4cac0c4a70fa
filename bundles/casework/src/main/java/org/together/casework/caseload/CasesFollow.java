package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.casework.caseload.ChangeRow.Step;
import org.together.casework.caseload.JoinedRow.State;
import org.together.casework.notice.KeptNotices;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.casework.Advocate;
import org.together.core.casework.Case.Closing;
import org.together.core.casework.CaseChange.What;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.record.FamilyFollower;

/**
 * Work follows families that become one and are two again. One case goes on; where both were worked with, the other is closed as joined,
 * and its advocate stays in for two weeks, until a manager says who goes on.
 */
@Component
public final class CasesFollow implements FamilyFollower {
    static final String JOINED = "Joined with another family";
    static final int DAYS_IN = 14;
    private static final String SECOND = "The families became one, and one agreement goes on: bring over what still holds";
    private static final Viewer HUB = Viewer.platform("families that became one");

    private final EntityManager rows;
    private final Spells spells;
    private final AdvocateFacts advocates;
    private final KeptNotices notices;
    private final Gate gate;
    private final FollowedRows followed;

    @Activate
    public CasesFollow(
            @Reference(target = "(rows=case)") EntityManager rows,
            @Reference Spells spells,
            @Reference AdvocateFacts advocates,
            @Reference KeptNotices notices,
            @Reference Gate gate) {
        this.rows = rows;
        this.spells = spells;
        this.advocates = advocates;
        this.notices = notices;
        this.gate = gate;
        followed = new FollowedRows(rows);
    }

    @Override
    public void joined(Id<Family> gone, Id<Family> into) {
        var row = JoinedRow.of(gone, into, name(gone), Gate.today());
        var theirs = spells.openForChange(gone);
        var other = spells.openForChange(into).map(spell -> spell.id);
        var advocate = theirs.flatMap(advocates::current).map(AllocationRow::advocate);
        theirs.ifPresent(spell -> other.ifPresentOrElse(any -> close(spell, row), () -> carry(spell, row)));
        row.agreement = followed.endSecondAgreement(gone, into, SECOND);
        var moved = followed.move(gone, into);
        if (theirs.isPresent() && other.isPresent()) {
            goOn(rows.find(SpellRow.class, other.get()), row, advocate);
        }
        if (moved > 0) {
            rows.persist(row);
            gate.record(HUB, Action.ALLOCATE, into, "family " + gone + " became part of it" + (row.spell == 0 ? "" : ", its case closed"));
        }
    }

    private String name(Id<Family> family) {
        return gate.inRecord(family).map(Family::name).orElse("another family");
    }

    /** Only they were worked with: the case goes on with the family as it is now. */
    private void carry(SpellRow spell, JoinedRow row) {
        spell.openFamily = row.family;
        spells.note(HUB, spell, new Step(What.JOINED, "", "one family", "The case goes on with the joined family"));
    }

    private void close(SpellRow spell, JoinedRow row) {
        var today = Gate.today();
        row.spell = spell.id;
        row.state = State.JOINED.name();
        row.ended = advocates.going(spell, today).stream()
                .map(one -> one.id + " " + Optional.ofNullable(one.to).map(LocalDate::toString).orElse(""))
                .collect(Collectors.joining("\n"));
        advocates.endAll(spell, today);
        spell.close(today, new Closing(JOINED, "The families became one, and the case of the other goes on"));
        spells.note(HUB, spell, new Step(What.CLOSED, "", JOINED, "Goes on in the other family's case"));
    }

    private void goOn(SpellRow spell, JoinedRow row, Optional<Advocate> advocate) {
        spells.note(HUB, spell, new Step(What.JOINED, "", "one family", "The other's case is closed, and its record is in this one"));
        var now = advocates.current(spell);
        now.ifPresent(one -> notices.newFor(one.account));
        advocate.filter(one -> now.filter(other -> other.account.equals(one.account())).isEmpty() && !isClosedTo(one, row))
                .ifPresent(one -> row.cameIn = cameIn(spell, one, now.isEmpty()).id);
    }

    private AllocationRow cameIn(SpellRow spell, Advocate advocate, boolean isOnlyOne) {
        var today = Gate.today();
        return isOnlyOne
                ? advocates.begin(HUB, spell, advocate, today)
                : advocates.cover(HUB, spell, advocate, new Period(today, today.plusDays(DAYS_IN)));
    }

    private boolean isClosedTo(Advocate advocate, JoinedRow row) {
        var viewer = Covers.asViewer(advocate);
        return gate.isHiddenFrom(viewer, Id.of(row.gone)) || gate.isHiddenFrom(viewer, Id.of(row.family));
    }

    @Override
    public void parted(Parting parting) {
        var row = live(parting.back());
        row.ifPresent(one -> Optional.ofNullable(rows.find(AllocationRow.class, one.cameIn)).ifPresent(this::leave));
        var moved = followed.back(parting.back(), parting.origins());
        row.map(one -> rows.find(JoinedRow.class, one.id)).ifPresent(one -> takeBack(one, parting));
        if (moved > 0) {
            gate.record(HUB, Action.ALLOCATE, parting.back(), "is a family again that was part of family " + parting.from());
        }
    }

    private Optional<JoinedRow> live(Id<Family> gone) {
        return rows.createQuery("select j from JoinedRow j where j.gone = :gone and j.state in :states order by j.id desc", JoinedRow.class)
                .setParameter("gone", gone.value())
                .setParameter("states", names(List.of(State.MOVED, State.JOINED, State.SETTLED)))
                .getResultStream()
                .findFirst();
    }

    static List<String> names(Collection<State> states) {
        return states.stream().map(State::name).toList();
    }

    private void leave(AllocationRow row) {
        if (row.to == null || row.to.isAfter(Gate.today().minusDays(1))) {
            advocates.end(row, Gate.today().minusDays(1));
        }
    }

    private void takeBack(JoinedRow row, Parting parting) {
        var wasClosed = row.spell != 0;
        var other = spells.openForChange(parting.from());
        if (wasClosed && other.isPresent()) {
            reopen(rows.find(SpellRow.class, row.spell), row);
            spells.note(HUB, other.get(), new Step(What.PARTED, "one family", "two families", ""));
        }
        if (row.agreement != 0) {
            followed.resumeAgreement(row.agreement, SECOND);
        }
        row.state = wasClosed ? State.APART.name() : State.OVER.name();
        row.joined = Gate.today();
    }

    private void reopen(SpellRow spell, JoinedRow row) {
        if (spell.closed == null || !JOINED.equals(spell.ending)) {
            return;
        }
        spell.reopen();
        spells.note(HUB, spell, new Step(What.PARTED, "one family", "two families", "The case goes on by itself"));
        row.ended.lines().map(line -> line.split(" ", 2)).forEach(line -> {
            var to = line[1].isEmpty() ? null : LocalDate.parse(line[1]);
            advocates.resume(spell, rows.find(AllocationRow.class, Long.parseLong(line[0])), to);
        });
    }
}
