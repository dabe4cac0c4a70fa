package org.together.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Admissions, registers, suspensions, and what the education service knows beside them. */
final class Schools implements Bureau {
    private static final List<Double> USUAL_ABSENCE = List.of(0.044, 0.07, 0.105, 0.15);
    private static final double SPREAD = 0.6;
    private static final double AT_SCHOOLS_THAT_DO_NOT_SEND = 0.05;
    private static final List<String> REASONS = List.of("DB", "DB", "DB", "VA", "VA", "PP", "PP", "PA", "DM", "DA", "BU", "SM", "VP", "TH");
    private static final List<String> NEEDS = List.of(
            "Autistic spectrum disorder", "Speech, language and communication", "Social, emotional and mental health",
            "Moderate learning difficulty",
            "Physical disability", "Hearing impairment");

    private final LocalDate today;
    private final List<Terms> terms;
    private final Map<String, Extract> registers = new HashMap<>();
    private final Extract suspensions;
    private final Extract otherwise;

    Schools(Folder folder) throws IOException {
        today = folder.today();
        terms = Terms.before(today, 9);
        for (var term : terms) {
            if (!registers.containsKey(term.schoolYear())) {
                registers.put(term.schoolYear(), folder.file("school-attendance", term.schoolYear()));
            }
        }
        suspensions = folder.file("exclusions");
        otherwise = folder.file("education-otherwise");
    }

    @Override
    public void meet(Household household) throws IOException {
        for (var child : household.children) {
            var chance = household.chance;
            if (child.schoolYear(today) >= 0) {
                enrolled(household, child, chance);
            }
            if (child.age(today) >= 2 && child.age(today) <= 4 && household.has(Trouble.EARLY_YEARS_REFUSED)) {
                matter("EY", household, child, 12).set("reason", "Two-year-old offer not taken up").set("team", "Early years");
            }
        }
    }

    private void enrolled(Household household, Human child, Chance chance) throws IOException {
        var gone = child.isOfSchoolAge(today) && household.has(Trouble.HOME_EDUCATION) && household.certain.isEmpty();
        if (gone) {
            matter("EHE", household, child, 30).set("reason", "Parental choice").by(Workforce.of("Education welfare", household), "team");
            return;
        }
        if (household.has(Trouble.PLAN_FOR_NEEDS)) {
            matter("EHCP", household, child, 40).set("setting", child.school(today))
                    .set("reason", chance.of(NEEDS)).set("team", "SEND casework");
        }
        if (!chance.happens(AT_SCHOOLS_THAT_DO_NOT_SEND)) {
            attend(household, child, chance);
        }
        if (child.schoolYear(today) >= 5 && child.isOfSchoolAge(today)) {
            misbehave(household, child, chance);
        }
    }

    private void attend(Household household, Human child, Chance chance) throws IOException {
        var certainly = household.certain.contains(Trouble.SUSPENSION) || household.certain.contains(Trouble.SCHOOL_NOMINATION);
        var absence = (certainly ? 0.2 : USUAL_ABSENCE.get(household.strain)) * Math.exp(chance.around(0, SPREAD));
        for (var term : terms) {
            if (!child.isOfSchoolAge(term.first())) {
                continue;
            }
            var possible = term.sessions() - (chance.happens(0.06) ? chance.between(2, 40) : 0);
            var missed = (int) Math.min(possible, Math.max(0, Math.round(possible * absence * Math.exp(chance.around(-0.05, 0.32)))));
            var truant = Math.min(0.9, 0.12 + 0.15 * household.strain + Math.max(0, absence - 0.08));
            var unauthorised = (int) Math.round(missed * Math.min(1, Math.max(0, chance.around(truant, 0.12))));
            register(term).line(child.school(term.first()) + term.first() + child.surname, child, household, term.last())
                    .set("school", child.school(term.first()))
                    .set("term_start", term.first())
                    .set("term_end", term.last())
                    .set("sessions_possible", possible)
                    .set("sessions_authorised", missed - unauthorised)
                    .set("sessions_unauthorised", unauthorised);
        }
    }

    private Extract register(Terms term) {
        return Objects.requireNonNull(registers.get(term.schoolYear()));
    }

    private void misbehave(Household household, Human child, Chance chance) throws IOException {
        var since = terms.get(terms.size() - 3).first();
        if (household.has(Trouble.SUSPENSION)) {
            for (var left = household.certain.isEmpty() ? 1 + chance.weighted(60, 20, 12, 8) : 4; left > 0; left--) {
                var day = Days.atWork(chance.day(household.certain.isEmpty() ? today.minusYears(2) : since, today.minusDays(20)));
                var days = 1 + chance.weighted(40, 30, 15, 5, 10);
                suspended(household, child, "SUSP", day).set("end_date", Days.atWork(day.plusDays(days - 1L))).set("sessions", days * 2);
            }
        }
        if (household.has(Trouble.PERMANENT_EXCLUSION)) {
            suspended(household, child, "PERM", Days.atWork(chance.day(since, today.minusDays(20))));
        }
        if (household.has(Trouble.ALTERNATIVE_PROVISION)) {
            matter("AP", household, child, 12)
                    .set("setting", "Wheal Dora Alternative Provision Academy")
                    .set("reason", "Behaviour")
                    .by(Workforce.of("Inclusion team", household), "team");
        }
        if (household.has(Trouble.MISSING_EDUCATION)) {
            matter("CME", household, child, 8)
                    .set("reason", "Off roll, no new school known").by(Workforce.of("Education welfare", household), "team");
        }
    }

    private Extract.Line suspended(Household household, Human child, String type, LocalDate day) throws IOException {
        return suspensions
                .line(day.toString(), child, household, day)
                .set("school", child.school(day))
                .set("type", type)
                .set("reason", household.chance.of(REASONS))
                .set("start_date", day)
                .set("reinstated", household.chance.happens(0.01) ? "Y" : "N");
    }

    /** Begun within so many months; most go on. */
    private Extract.Line matter(String type, Household household, Human child, int months) throws IOException {
        var begun = household.chance.day(today.minusMonths(months), today.minusDays(15));
        var end = household.certain.isEmpty() && household.chance.happens(0.2) ? Optional.of(household.chance.day(begun, today))
                : Optional.<LocalDate>empty();
        return otherwise
                .line(type + begun, child, household, today)
                .knows("upn", 0.8, household.chance)
                .set("record_type", type)
                .set("start_date", begun)
                .until("end_date", end);
    }
}
