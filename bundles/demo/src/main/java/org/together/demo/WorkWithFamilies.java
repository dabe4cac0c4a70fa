package org.together.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.together.core.access.Viewer;
import org.together.core.caseload.Absence;
import org.together.core.caseload.Allocation;
import org.together.core.caseload.Panel;
import org.together.core.caseload.Panels.Calling;
import org.together.core.caseload.Panels.Kind;
import org.together.core.caseload.Profile.Told;
import org.together.core.caseload.Supervisions.Note;
import org.together.core.casework.Case.Closing;
import org.together.core.casework.Cases.Beginning;
import org.together.core.casework.Stage;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.record.Transactions;

/** Families of most concern, worked with for months by several advocates: at every stage, with visits, attempts, dates and a panel. */
final class WorkWithFamilies {
    private static final int OWN = 12;
    private static final int OF_EACH_COLLEAGUE = 5;
    private static final int WAITING = 5;
    private static final int CLOSED = 2;
    private static final int CAPACITY = 24;
    private static final List<Stage> STAGES = List.of(
            Stage.WORKING, Stage.ASSESSING, Stage.WORKING, Stage.AGREEING, Stage.REVIEWING, Stage.WORKING, Stage.CLOSING);
    private static final List<String> SKILLS =
            List.of("Teenagers", "Speaks Polish", "Signs BSL", "New parents", "Money and debt", "Autism");

    private final Transactions transactions;
    private final Caseworkers caseworkers;
    private final LocalDate today;
    private final Chance chance;
    private final Diary diary;
    private final OtherRecords others;
    private final Strained strained;

    WorkWithFamilies(Platform platform, Diary diary, Chance chance, LocalDate today) {
        transactions = platform.transactions;
        caseworkers = platform.desks.caseworkers;
        this.diary = diary;
        others = new OtherRecords(platform, today);
        strained = new Strained(platform, today);
        this.chance = chance;
        this.today = today;
    }

    /** How many families a whole caseload wants. */
    static int wanted(int advocates) {
        return OWN + (advocates - 1) * OF_EACH_COLLEAGUE + WAITING + CLOSED;
    }

    /** How many are worked with; families worked with already, because the platform was stopped meanwhile, stay as they are. */
    int begin(List<IdentifiedFamily> families, List<Viewer> advocates) {
        profiles(families, advocates);
        var known = caseworkers.cases.openCases(Staff.MANAGER, families.stream().map(IdentifiedFamily::family).toList()).keySet();
        var fresh = families.stream().filter(family -> !known.contains(family.family())).toList();
        var place = 0;
        for (var family : fresh) {
            var next = place++;
            transactions.run(() -> work(family, next, advocates));
        }
        if (!fresh.isEmpty()) {
            transactions.run(() -> panel(fresh));
            absence(advocates);
        }
        return fresh.size();
    }

    private void profiles(List<IdentifiedFamily> families, List<Viewer> advocates) {
        var places = families.stream().flatMap(family -> family.locality().stream()).distinct().toList();
        for (var i = 0; i < advocates.size(); i++) {
            var first = i;
            var theirs = IntStream.of(first, first + 2)
                    .filter(place -> !places.isEmpty())
                    .mapToObj(place -> places.get(place % places.size()))
                    .collect(Collectors.toSet());
            var skills = Set.of(SKILLS.get(i % SKILLS.size()), SKILLS.get((i + 1) % SKILLS.size()));
            var phone = "01632 9601%02d".formatted(i);
            caseworkers.advocates.keep(Staff.MANAGER, advocates.get(i).account(), new Told(phone, skills, theirs, CAPACITY));
        }
    }

    private void work(IdentifiedFamily family, int place, List<Viewer> advocates) {
        var begun = today.minusDays(chance.between(25, 200));
        var level = chance.happens(0.7) ? "intensive" : "early-help";
        var beginning = new Beginning(level, Optional.of(family.programme()), family.verdict().reason());
        var waits = place >= OWN && place < OWN + WAITING;
        caseworkers.cases.begin(Staff.OFFICER, family.family(), beginning, waits ? today.minusDays(chance.between(0, 4)) : begun);
        if (waits) {
            strained.withoutLead(family.family(), place - OWN);
            return;
        }
        var advocate = place < OWN ? advocates.getFirst() : advocates.get(place % advocates.size());
        var from = begun.plusDays(chance.between(0, 6));
        caseworkers.allocations.allocate(
                Staff.MANAGER, family.family(), new Allocation(advocate.account(), Optional.empty(), from, "Knows the area and has room"));
        diary.fill(family.family(), advocate, from, place);
        if (place >= OWN + WAITING && place < OWN + WAITING + CLOSED) {
            caseworkers.cases.close(Staff.MANAGER, family.family(), new Closing("Goals met", "The family's own targets are reached"));
            return;
        }
        others.write(family.family(), advocate, place);
        strained.withClash(family.family(), advocate, place);
        caseworkers.cases.move(advocate, family.family(), STAGES.get(place % STAGES.size()));
        if (place % 4 == 0) {
            var words = "Agreed to visit weekly and to look at the chronology together.";
            caseworkers.supervisions.note(
                    Staff.MANAGER, family.family(), new Note(today.minusDays(chance.between(5, 40)), words, place % 8 == 0, ""));
        }
    }

    /** One that was held and one to come, of two kinds where two are installed. */
    private void panel(List<IdentifiedFamily> families) {
        var kinds = caseworkers.panels.kinds();
        var kind = kinds.getFirst();
        var held = called(kind, today.minusDays(9), families.subList(0, Math.min(3, families.size())));
        caseworkers.panels.attended(Staff.MANAGER, held, String.join(", ", kind.agencies()));
        var decided =
                new Panel.Decided(kind.decisions().getFirst(), "Three services agree who does what", Optional.of(today.plusDays(33)), "");
        caseworkers.panels.find(Staff.MANAGER, held).stream()
                .flatMap(panel -> panel.items().stream())
                .forEach(item -> caseworkers.panels.decide(Staff.MANAGER, item.id(), decided));
        var next = families.subList(Math.min(3, families.size()), Math.min(6, families.size()));
        called(kinds.get(Math.min(1, kinds.size() - 1)), today.plusDays(5), next);
    }

    private Id<Panel> called(Kind kind, LocalDate day, List<IdentifiedFamily> families) {
        var panel = Id.<Panel>next();
        caseworkers.panels.call(Staff.MANAGER, panel, new Calling(day, kind.title(), Optional.empty(), kind.id()));
        families.forEach(family -> caseworkers.panels.put(
                Staff.MANAGER, panel, family.family(), kind.questions().getFirst()));
        return panel;
    }

    /** One colleague is away, and the advocate who signs in stands in. */
    private void absence(List<Viewer> advocates) {
        if (advocates.size() > 1) {
            var away = Period.between(today.minusDays(1), today.plusDays(6));
            caseworkers.advocates.away(
                    Staff.MANAGER, new Absence(advocates.get(1).account(), advocates.getFirst().account(), away, "Leave"));
        }
    }
}
