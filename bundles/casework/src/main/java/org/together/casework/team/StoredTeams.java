package org.together.casework.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.casework.Case;
import org.together.core.casework.Cases;
import org.together.core.casework.LevelsOfNeed;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Kinds;
import org.together.core.record.Transactions;
import org.together.core.team.Strain;
import org.together.core.team.Team;
import org.together.core.team.Teams;

/** Puts together what facts, cases, appointments and referrals say of who works with a family. */
@Component
public final class StoredTeams implements Teams {
    private final Transactions transactions;
    private final Gate gate;
    private final Cases cases;
    private final LevelsOfNeed levels;
    private final Sources sources;

    @Activate
    public StoredTeams(
            @Reference Transactions transactions,
            @Reference Gate gate,
            @Reference Cases cases,
            @Reference LevelsOfNeed levels,
            @Reference Sources sources) {
        this.transactions = transactions;
        this.gate = gate;
        this.cases = cases;
        this.levels = levels;
        this.sources = sources;
    }

    /** What is asked beside the record. */
    @Component(service = Sources.class)
    public static final class Sources {
        final Dates dates;
        final Cautions cautions;
        final Limits limits;
        final Kinds kinds;

        @Activate
        public Sources(@Reference Dates dates, @Reference Cautions cautions, @Reference Limits limits, @Reference Kinds kinds) {
            this.dates = dates;
            this.cautions = cautions;
            this.limits = limits;
            this.kinds = kinds;
        }
    }

    @Override
    public Optional<Team> around(Viewer viewer, Id<Family> id, LocalDate asAt) {
        return transactions.required(() -> {
            var family = gate.asAt(viewer, id, asAt, Action.OPEN_FAMILY);
            gate.record(viewer, Action.OPEN_FAMILY, id, "read who is involved as at " + asAt);
            return family.map(known -> {
                var meetings = sources.dates.meetings(List.of(id), asAt);
                var around = around(known, meetings, sources.dates.steps(List.of(id)));
                var openCase = Optional.ofNullable(cases.openCases(viewer, List.of(id)).get(id));
                return new Team(
                        asAt, openCase, around.members(), sources.cautions.of(viewer, known, sources.kinds),
                        strains(known, openCase, around, meetings));
            });
        });
    }

    private static Around around(Family family, Map<Long, List<Dates.Meeting>> meetings, Map<Long, List<Dates.Step>> steps) {
        var id = family.id().value();
        return new Around(family, meetings.getOrDefault(id, List.of()), steps.getOrDefault(id, List.of()));
    }

    private List<Strain> strains(Family family, Optional<Case> openCase, Around around, Map<Long, List<Dates.Meeting>> meetings) {
        var intensive = levels.place(levels.intensive().id());
        var isLighter = openCase.filter(kept -> levels.place(kept.level()) < intensive).isPresent();
        var planned = meetings.getOrDefault(family.id().value(), List.of());
        return new Strains(family, around.members(), planned, sources.limits).all(openCase, isLighter, sources.kinds);
    }

    @Override
    public List<Strained> strained(Viewer viewer) {
        gate.demand(viewer, Action.SEE_CASELOAD);
        return transactions.required(() -> {
            var families = gate.allowed(viewer, Action.OPEN_FAMILY, sources.dates.workedWith());
            var ids = families.stream().map(Family::id).toList();
            var open = cases.openCases(viewer, ids);
            var meetings = sources.dates.meetings(ids, Gate.today());
            var strained = families.stream()
                    .map(family -> new Strained(family.id(), family.name(), family.locality(), strains(
                            family, Optional.ofNullable(open.get(family.id())), around(family, meetings, Map.of()), meetings)))
                    .filter(one -> !one.strains().isEmpty())
                    .sorted(Comparator.comparing((Strained one) -> one.strains().size()).reversed().thenComparing(Strained::name))
                    .toList();
            gate.record(viewer, Action.SEE_CASELOAD, "strains", strained.size() + " families shown");
            return strained;
        });
    }
}
