package org.together.casework.caseload;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.casework.agreement.OpenGoals;
import org.together.core.access.Action;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.caseload.CaseLine;
import org.together.core.caseload.Caseloads;
import org.together.core.caseload.MyDay;
import org.together.core.casework.Case;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** Lists of families worked with: their cases, their record and what is to come, each read for all of them at once. */
@Component(configurationPid = "org.together.casework.caseload")
public final class StoredCaseloads implements Caseloads {
    /** {@code contactEveryDays}: a family that was not met or spoken to for longer stands among what is overdue. */
    @interface Settings {
        int contactEveryDays() default 14;
    }

    private final Settings settings;
    private final Spells spells;
    private final Diary diary;
    private final OpenGoals goals;
    private final Levels levels;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public StoredCaseloads(
            Settings settings, @Reference Spells spells, @Reference Diary diary, @Reference OpenGoals goals, @Reference Levels levels,
            @Reference Transactions transactions, @Reference Gate gate) {
        this.settings = settings;
        this.spells = spells;
        this.diary = diary;
        this.goals = goals;
        this.levels = levels;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public List<CaseLine> cases(Viewer viewer, Optional<String> locality) {
        gate.demand(viewer, Action.SEE_CASELOAD);
        return transactions.required(() -> {
            var candidates = gate.may(viewer, Action.LIST_IDENTIFIED) ? spells.allOpen() : theirs(viewer);
            var pictures = pictures(viewer, candidates).stream()
                    .filter(one -> locality.isEmpty() || one.family().locality().equals(locality))
                    .toList();
            gate.record(viewer, Action.SEE_CASELOAD, "caseload", pictures.size() + " families shown");
            return lines(pictures);
        });
    }

    @Override
    public MyDay myDay(Viewer viewer) {
        gate.demand(viewer, Action.SEE_CASELOAD);
        return transactions.required(() -> {
            var pictures = pictures(viewer, theirs(viewer));
            var families = pictures.stream().map(one -> one.family().id()).toList();
            gate.record(viewer, Action.SEE_CASELOAD, "my day", pictures.size() + " families shown");
            var tidings = new Tidings(viewer, Gate.today(), settings.contactEveryDays());
            var toCome = new Pages.ToCome(diary.steps(families), diary.planned(families), goals.of(families), diary.agreed(families));
            return tidings.day(pictures, toCome, lines(pictures));
        });
    }

    /** Nothing is allocated to a professional of another agency: whether they work with a family stands in its record. */
    private Collection<SpellRow> theirs(Viewer viewer) {
        return viewer.is(StaffRole.PARTNER) ? spells.allOpen() : spells.ofAccount(viewer.account(), Gate.today());
    }

    /** The longest open first. */
    private List<Picture> pictures(Viewer viewer, Collection<SpellRow> candidates) {
        var ids = candidates.stream().map(spell -> Id.<Family>of(spell.family)).toList();
        var families = gate.allowed(viewer, Action.OPEN_FAMILY, ids).stream().collect(Collectors.toMap(Family::id, one -> one));
        var theirs = candidates.stream().filter(spell -> families.containsKey(Id.<Family>of(spell.family))).toList();
        return spells.told(theirs).stream()
                .sorted(Comparator.comparing(Case::begun).thenComparing(Case::id))
                .flatMap(kept -> Stream.ofNullable(families.get(kept.family())).map(family -> new Picture(kept, family)))
                .toList();
    }

    private List<CaseLine> lines(List<Picture> pictures) {
        var next = pictures.isEmpty()
                ? Map.<Id<Family>, java.time.LocalDate>of()
                : diary.nextDates(pictures.stream().map(one -> one.family().id()).toList(), Gate.today());
        return pictures.stream()
                .map(one -> one.line(levels.isIntensive(one.kept().level()), Optional.ofNullable(next.get(one.family().id()))))
                .toList();
    }
}
