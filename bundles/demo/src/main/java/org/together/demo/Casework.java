package org.together.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.together.core.criteria.Headline;
import org.together.core.facts.Involvement;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.identification.Query;
import org.together.demo.command.Terminal;

/**
 * The work of the county's staff so far: families worked with, assessed and agreed with, and a week at the front door. What is done with
 * one family is one transaction: two thousand small ones would take longer than the county's files.
 */
final class Casework {
    private static final int SMALL = 5_000;
    private static final int AGREEMENTS = 24;
    private static final int WORKED_WITH = 30;
    private static final int REFERRED = 40;
    private static final int TOLD = 6;

    private final Platform platform;
    private final Desks desks;
    private final int residents;
    private final long seed;
    private final LocalDate today;
    private final BooleanSupplier leaving;
    private final Set<Id<Family>> leftAlone;

    Casework(Platform platform, DemoCounty.Settings settings, LocalDate today, BooleanSupplier leaving) {
        this.platform = platform;
        desks = platform.desks;
        residents = settings.residents();
        seed = settings.seed();
        this.today = today;
        this.leaving = leaving;
        leftAlone = residents < SMALL ? new Unnoticed(platform.identifications, today).few() : Set.of();
    }

    /** Whoever was begun with before a stop stays as they are. */
    void begin() {
        for (Runnable step : List.<Runnable>of(this::work, this::agree, this::refer)) {
            if (!leaving.getAsBoolean()) {
                step.run();
            }
        }
    }

    private void work() {
        var advocates = Staff.advocates(residents < SMALL ? 4 : 9);
        Staff.makeOnce(platform.accounts, DemoCounty.VIEWER, advocates);
        var wanted = WorkWithFamilies.wanted(advocates.size());
        var found = platform.identifications.history().stream()
                .findFirst()
                .map(newest -> platform.identifications.families(
                        DemoCounty.VIEWER, newest.id(), Query.ALL.from(0, wanted + leftAlone.size())).families())
                .orElse(List.of())
                .stream()
                .filter(family -> !leftAlone.contains(family.family()))
                .limit(wanted)
                .toList();
        var chance = Chance.of(seed);
        var diary = new Diary(desks.caseworkers, platform.families, chance.apart(), today);
        var begun = new WorkWithFamilies(platform, diary, chance.apart(), today).begin(found, advocates);
        Terminal.say("%,d families are worked with".formatted(begun));
        var families = found.stream().map(IdentifiedFamily::family).toList();
        assess(families, chance.apart());
        tell(families.subList(0, Math.min(TOLD, families.size())));
    }

    /** Of a few: each telling reads the family anew. */
    private void tell(List<Id<Family>> families) {
        var told = new Stories(desks.histories, today).tell(platform.families.families(families, today));
        Terminal.say("The stories of %d families are told".formatted(told));
    }

    private void assess(List<Id<Family>> families, Chance chance) {
        var cases = desks.caseworkers.cases.openCases(Staff.MANAGER, families);
        var assessing = new Assessing(desks.assessments, chance, today);
        var begun = 0;
        for (var family : platform.families.families(cases.keySet(), today)) {
            var place = begun;
            begun += leaving.getAsBoolean()
                    ? 0
                    : platform.transactions.required(() -> assessing.begin(family, cases.get(family.id()), place));
        }
        Terminal.say("%,d assessments are begun".formatted(begun));
    }

    /** With two dozen of the families that qualify; one that was begun with before a stop is left as it is. */
    private void agree() {
        var agreeing = new Agreeing(desks.agreements, today, seed);
        var found = platform.identifications.programmes().stream()
                .flatMap(programme -> platform.identifications.newest(programme.id()).stream())
                .map(newest -> platform.identifications.families(DemoCounty.VIEWER, newest.id(), Query.ALL.from(0, AGREEMENTS)))
                .flatMap(page -> page.families().stream())
                .map(IdentifiedFamily::family)
                .filter(family -> !leftAlone.contains(family))
                .distinct()
                .limit(AGREEMENTS)
                .toList();
        var stage = 0;
        for (var family : platform.families.families(found, today)) {
            if (!leaving.getAsBoolean() && desks.agreements.agreements.history(Agreeing.WORKER, family.id()).isEmpty()) {
                var next = stage % 8;
                platform.transactions.run(() -> agreeing.with(family, next));
            }
            stage++;
        }
        Terminal.say("Agreements with %d families".formatted(stage));
    }

    /** Families next in rank to those who are worked with already. */
    private void refer() {
        var problems = platform.identifications.programmes().stream()
                .flatMap(programme -> programme.headlines().stream())
                .map(Headline::id)
                .distinct()
                .toList();
        var next = platform.identifications.history().stream()
                .findFirst()
                .map(newest -> platform.identifications.families(
                        DemoCounty.VIEWER,
                        newest.id(),
                        Query.ALL.alsoCannotTell(true).from(Math.min(WORKED_WITH, (int) newest.qualifying()), REFERRED)).families())
                .orElse(List.of())
                .stream()
                .map(IdentifiedFamily::family)
                .filter(family -> !leftAlone.contains(family))
                .toList();
        var desk = new FrontDesk(platform, problems, today);
        Terminal.say("%,d referrals came to the front door".formatted(desk.work(referred(next))));
    }

    /** In a small county too few are left in rank: then families come of whom nothing was found yet. */
    private List<Family> referred(List<Id<Family>> next) {
        var families = new ArrayList<>(platform.families.families(next, today));
        if (families.size() >= REFERRED) {
            return families;
        }
        platform.families.eachBatch(today, batch -> {
            var missing = REFERRED - families.size();
            if (missing > 0) {
                var unknown = batch.stream().filter(Casework::isUnknown).filter(family -> !next.contains(family.id()));
                unknown.limit(missing).forEach(families::add);
            }
        });
        return families;
    }

    /** No agency works with it, and nothing but where it lives is known. */
    private static boolean isUnknown(Family family) {
        return family.facts().noneMatch(fact -> Involvement.isIn(fact) || fact.is(Involvement.ADVOCATE)) && family.children().count() > 0;
    }
}
