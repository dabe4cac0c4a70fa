package org.together.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Youth offending, probation and prison, and measures against anti-social behaviour. */
final class Courts implements Bureau {
    private static final List<String> OFFENCES =
            List.of("Criminal damage", "Common assault", "Theft from shop", "Possession of cannabis", "Public order",
            "Taking a vehicle without consent");
    private static final List<String> OUTCOMES = List.of("YC", "YCC", "RO", "RO", "YRO", "DISCHARGE", "NFA", "PENDING");
    private static final List<String> MEASURES = List.of("WARNING", "WARNING", "ABC", "CPW", "CPN", "INJUNCTION", "RESTORATIVE");
    private static final List<String> ISSUERS = List.of("Community safety team", "Lanmorva Homes", "Neighbourhood policing");

    private final LocalDate today;
    private final Extract youth;
    private final Extract probation;
    private final Extract measures;
    private int count = 100;

    Courts(Folder folder) throws IOException {
        today = folder.today();
        youth = folder.file("youth-offending");
        probation = folder.file("probation-prison");
        measures = folder.file("asb-interventions");
    }

    @Override
    public void meet(Household household) throws IOException {
        for (var child : household.children) {
            if (child.age(today) >= 11 && household.has(Trouble.YOUTH_OFFENCE)) {
                offend(household, child);
            }
        }
        for (var human : household.all()) {
            if (human.age(today) >= 12 && household.has(Trouble.ASB_MEASURE)) {
                measure(household, human);
            }
        }
        for (var adult : household.adults) {
            sentence(household, adult);
        }
    }

    private void offend(Household household, Human child) throws IOException {
        for (var left = 1 + household.chance.weighted(6, 3, 1); left > 0; left--) {
            var certain = !household.certain.isEmpty();
            var day = household.chance.day(today.minusMonths(certain ? 9 : 22), today.minusDays(20));
            var outcome = certain ? "RO" : household.chance.of(OUTCOMES);
            var line = youth.line(day.toString(), child, household, today)
                    .knows("upn", 0.6, household.chance)
                    .set("offence_ref", "OF" + count++)
                    .set("offence_date", day)
                    .set("offence", household.chance.of(OFFENCES))
                    .set("disposal", outcome);
            if (outcome.equals("RO") || outcome.equals("YRO")) {
                var begun = day.plusDays(household.chance.between(14, 18));
                line.set("order_start", begun).set("order_end", begun.plusMonths(outcome.equals("RO") ? 6 : 12));
                line.by(Workforce.locally("Youth offending team", household), "team");
            }
        }
    }

    private void measure(Household household, Human human) throws IOException {
        var day = Days.atWork(household.chance.day(today.minusMonths(household.certain.isEmpty() ? 20 : 10), today.minusDays(10)));
        var type = household.chance.of(MEASURES);
        measures.line(day.toString(), human, household, day)
                .set("case_ref", "ASB%05d".formatted(count++))
                .set("intervention_type", type)
                .set("start_date", day)
                .until("end_date", type.equals("WARNING") ? Optional.of(day) : Optional.of(day.plusMonths(6)))
                .by(Workforce.of(household.chance.of(ISSUERS), household), "issued_by");
    }

    /** Four in five sentences are of men. */
    private void sentence(Household household, Human adult) throws IOException {
        if (adult.age(today) > 60 || household.certain.isEmpty() && adult.female && household.chance.happens(0.75)) {
            return;
        }
        if (household.has(Trouble.PRISON)) {
            var begun = household.chance.day(today.minusMonths(20), today.minusMonths(1));
            var release = today.plusMonths(household.chance.between(1, household.certain.isEmpty() ? 26 : 9));
            order("CUSTODY", begun, Optional.empty(), adult, household).set("release_date", release).set("office", "HMP Carrowmoor");
        } else if (household.has(Trouble.LICENCE)) {
            var begun = household.chance.day(today.minusMonths(9), today.minusDays(20));
            community(household.chance.happens(0.7) ? "LICENCE" : "SUPERVISION", begun, adult, household);
        } else if (household.has(Trouble.COMMUNITY_SENTENCE)) {
            var begun = household.chance.day(today.minusMonths(11), today.minusDays(20));
            community(household.chance.happens(0.6) ? "COMMUNITY" : "SUSPENDED", begun, adult, household);
        }
    }

    private void community(String type, LocalDate begun, Human adult, Household household) throws IOException {
        order(type, begun, Optional.of(begun.plusMonths(12)), adult, household).by(Workforce.locally("Probation", household), "office");
    }

    /** The parenting flag is missing for nearly half. */
    private Extract.Line order(String type, LocalDate begun, Optional<LocalDate> end, Human adult, Household household) throws IOException {
        var known = !household.certain.isEmpty() || household.chance.happens(0.55);
        return probation
                .line(adult.surname, adult, household, today)
                .set("order_type", type)
                .set("start_date", begun)
                .until("end_date", end)
                .set("parenting", known ? (household.hasChildren() ? "Y" : "N") : "");
    }
}
