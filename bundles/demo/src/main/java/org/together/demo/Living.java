package org.together.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Benefits, rents and debts, and what young people do after school. */
final class Living implements Bureau {
    private static final double WITHOUT_CHILDREN = 0.16;
    private static final List<String> LANDLORDS = List.of("Lanmorva Homes", "Lanmorva Homes", "Carrow Housing Association",
            "West Quay Tenants");

    private final LocalDate today;
    private final Extract benefits;
    private final Extract housing;
    private final Extract careers;
    private int count = 10_000;

    Living(Folder folder) throws IOException {
        today = folder.today();
        benefits = folder.file("out-of-work-benefits");
        housing = folder.file("housing");
        careers = folder.file("careers-activity");
    }

    @Override
    public void meet(Household household) throws IOException {
        for (var adult : household.adults) {
            if (adult.age(today) >= 18 && adult.age(today) <= 66) {
                claim(household, adult);
            }
        }
        for (var child : household.children) {
            if (child.schoolYear(today) >= 11) {
                occupied(household, child);
            }
        }
        if (household.socialTenant) {
            tenancy(household);
        }
        if (household.has(Trouble.DEBT)) {
            matter("DEBT", household, day(household, 9))
                    .set("amount", money(household, 3_000, 16_000)).set("landlord", "Citizens' money advice");
        }
        if (household.has(Trouble.HOMELESS)) {
            matter("HOMELESS", household, day(household, 5))
                    .set("duty", household.chance.of(List.of("PREVENTION", "RELIEF", "MAIN", "NONE")))
                    .by(Workforce.of("Housing options", household), "landlord");
        }
    }

    /** Of those who live without children more are out of work through illness. */
    private void claim(Household household, Human adult) throws IOException {
        var chance = household.chance;
        var certain = household.certain.contains(Trouble.BENEFIT) && adult == household.head();
        var usual = household.hasChildren() ? Trouble.BENEFIT.share(household.strain)
                : Math.max(WITHOUT_CHILDREN, Trouble.BENEFIT.share(household.strain));
        if (certain || chance.happens(usual)) {
            spell(household, adult, certain, chance.day(today.minusYears(3), today.minusDays(20)));
        } else if (chance.happens(0.03)) {
            var begun = chance.day(today.minusYears(3), today.minusMonths(4));
            spell(household, adult, false, begun).set("end_date", chance.day(begun.plusDays(30), today.minusDays(20)));
        }
    }

    private static String benefit(Chance chance) {
        return List.of("UC", "ESA", "CA", "JSA", "IS").get(chance.weighted(70, 15, 8, 4, 3));
    }

    private Extract.Line spell(Household household, Human adult, boolean seeksWork, LocalDate begun) throws IOException {
        var benefit = seeksWork ? "UC" : benefit(household.chance);
        var group = List.of("AWRR", "WP", "WFI", "NWRR", "WE").get(seeksWork ? 0 : household.chance.weighted(42, 14, 10, 24, 10));
        return benefits.line(adult.nino, adult, household, today)
                .set("benefit", benefit)
                .set("start_date", begun)
                .set("conditionality", benefit.equals("UC") ? group : "")
                .set("details_as_at", today.withDayOfMonth(1));
    }

    private void occupied(Household household, Human young) throws IOException {
        var chance = household.chance;
        if (young.schoolYear(today) == 11) {
            var leaving = household.has(Trouble.LEAVING_WITHOUT_PLAN);
            activity("SCHOOL", young, household)
                    .set("leaving_without_plan", leaving ? "Y" : "N")
                    .set("reason", leaving ? "Few or no passes expected, no application made" : "");
            return;
        }
        var neet = household.has(Trouble.NEET);
        var activity = neet ? "NEET" : List.of("SCHOOL", "COLLEGE", "APPRENTICESHIP", "EMPLOYMENT",
                "NOT-KNOWN").get(chance.weighted(38, 48, 6, 4, 2));
        var line = activity(activity, young, household);
        if (neet) {
            line.by(Workforce.of("Careers Lanmorva", household), "service");
        }
    }

    private Extract.Line activity(String activity, Human young, Household household) throws IOException {
        var autumn = LocalDate.of(today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1, 9, 4);
        var begun = autumn.isBefore(today) ? autumn : autumn.minusYears(1);
        return careers.line("%s%08d".formatted(young.surname, young.id), young, household, today)
                .knows("upn", 0.85, household.chance)
                .set("activity", activity)
                .set("start_date", begun);
    }

    private void tenancy(Household household) throws IOException {
        if (!household.has(Trouble.ARREARS)) {
            return;
        }
        var begun = day(household, 8);
        var most = household.strain > 0 ? 4_200 : 900;
        var landlord = household.chance.of(LANDLORDS);
        matter("ARREARS", household, begun)
                .set("amount", money(household, household.certain.isEmpty() ? 90 : 1_200, most))
                .set("landlord", landlord);
        if (household.chance.happens(0.07 + 0.06 * household.strain)) {
            matter("NOTICE", household, later(begun.plusMonths(2))).set("landlord", landlord);
            if (household.chance.happens(0.35)) {
                matter("POSSESSION", household, later(begun.plusMonths(4))).set("landlord", landlord);
            }
            if (household.chance.happens(0.12)) {
                matter("EVICTED", household, later(begun.plusMonths(6))).set("landlord", landlord);
            }
        }
    }

    private Extract.Line matter(String type, Household household, LocalDate begun) throws IOException {
        var reference = type.equals("HOMELESS") || type.equals("DEBT") ? "HO" + count++ : "T%07d".formatted(household.id * 13);
        return housing.line(reference + begun, household.head(), household, today)
                .knows("nino", 0.5, household.chance)
                .set("case_ref", reference)
                .set("record_type", type)
                .set("start_date", begun);
    }

    private static String money(Household household, int least, int most) {
        var pounds = household.chance.between(least, most);
        return "£%,d.%02d".formatted(pounds, household.chance.between(0, 99));
    }

    private LocalDate later(LocalDate day) {
        return day.isBefore(today.minusDays(5)) ? day : today.minusDays(5);
    }

    private LocalDate day(Household household, int months) {
        return household.chance.day(today.minusMonths(months), today.minusDays(20));
    }
}
