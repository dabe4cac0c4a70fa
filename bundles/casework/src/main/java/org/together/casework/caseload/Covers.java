package org.together.casework.caseload;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.casework.caseload.ChangeRow.Step;
import org.together.core.access.Action;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.caseload.Absence;
import org.together.core.casework.Advocate;
import org.together.core.casework.CaseChange.What;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;

/** Lets somebody stand in with families, for the days of an absence. */
@Component(service = Covers.class)
public final class Covers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Spells spells;
    private final AdvocateFacts facts;
    private final Roster roster;
    private final Absences absences;
    private final Gate gate;

    @Activate
    public Covers(
            @Reference Spells spells,
            @Reference AdvocateFacts facts,
            @Reference Roster roster,
            @Reference Absences absences,
            @Reference Gate gate) {
        this.spells = spells;
        this.facts = facts;
        this.roster = roster;
        this.absences = absences;
        this.gate = gate;
    }

    /** For all families of the one away that the viewer may allocate and the cover may see; which these are. */
    List<Id<Family>> begin(Viewer viewer, Absence absence, Advocate cover) {
        var theirs = spells.withAdvocate(absence.account());
        var ids = theirs.stream().map(one -> Id.<Family>of(one.family)).toList();
        var hidden = gate.hiddenFrom(asViewer(cover));
        Set<Id<Family>> open = gate.allowed(viewer, Action.ALLOCATE, ids).stream()
                .map(Family::id)
                .filter(family -> !hidden.contains(family))
                .collect(Collectors.toSet());
        theirs.stream().filter(one -> open.contains(Id.<Family>of(one.family))).forEach(one -> begin(viewer, one, absence, cover));
        return List.copyOf(open);
    }

    /** A family given to somebody who is away, or will be, is covered with the others. */
    void meanwhile(Viewer viewer, SpellRow spell, Advocate chosen) {
        absences.from(Gate.today()).stream()
                .filter(one -> one.account().equals(chosen.account()))
                .forEach(one -> roster.advocate(viewer, one.cover())
                        .filter(cover -> !gate.isHiddenFrom(asViewer(cover), Id.of(spell.family)))
                        .ifPresent(cover -> begin(viewer, spell, one, cover)));
    }

    private void begin(Viewer viewer, SpellRow spell, Absence absence, Advocate cover) {
        facts.cover(viewer, spell, cover, absence.period());
        spells.note(viewer, spell, new Step(What.COVER, "", cover.name() + ", " + words(absence.period()), absence.reason()));
    }

    /** For every family; how many they were. */
    int end(Viewer viewer, Absence absence, LocalDate last) {
        var covers = facts.covers(absence);
        covers.forEach(cover -> {
            var was = cover.name + ", " + words(absence.period());
            var isNone = last.isBefore(cover.from);
            var becomes = isNone ? "" : cover.name + ", " + words(Period.between(cover.from, last));
            facts.end(cover, last);
            spells.note(viewer, spells.of(cover), new Step(What.COVER, was, becomes, "No longer away"));
            var until = isNone ? " taken back" : " until " + last;
            gate.record(viewer, Action.ALLOCATE, Id.of(cover.family), "cover by " + cover.account + until);
        });
        return covers.size();
    }

    private static String words(Period period) {
        return DAY.format(period.from()) + " to " + period.end().map(DAY::format).orElse("");
    }

    /** Whoever stands in, as far as restrictions go. */
    static Viewer asViewer(Advocate cover) {
        return Viewer.of(cover.account(), cover.name(), cover.agency(), Set.of(StaffRole.ADVOCATE), Set.of());
    }
}
