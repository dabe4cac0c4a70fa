package org.together.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Mental health, drugs and alcohol, and health visiting. */
final class Clinics implements Bureau {
    private static final List<String> ADULT_ILLS = List.of("Depression", "Depression", "Anxiety", "Anxiety", "Post-traumatic stress",
            "Bipolar disorder", "Psychosis");
    private static final List<String> CHILD_ILLS = List.of("Anxiety", "Low mood", "Self-harm", "Eating disorder", "Trauma");
    private static final List<String> SUBSTANCES = List.of("Alcohol", "Alcohol", "Opiates", "Cannabis", "Cocaine", "Ketamine");
    private static final List<String> DISCHARGES = List.of("Treatment completed", "Treatment completed", "Dropped out", "Transferred");

    private final LocalDate today;
    private final Extract minds;
    private final Extract substances;
    private final Extract visits;
    private int count = 20_000;

    Clinics(Folder folder) throws IOException {
        today = folder.today();
        minds = folder.file("mental-health");
        substances = folder.file("substance-misuse");
        visits = folder.file("health-visiting");
    }

    @Override
    public void meet(Household household) throws IOException {
        for (var human : household.all()) {
            if (human.age(today) >= 10 && household.has(Trouble.MENTAL_ILLNESS)) {
                ill(household, human);
            }
            if (human.age(today) >= 18 && human.age(today) < 70 && household.has(Trouble.DRUGS_OR_ALCOHOL)) {
                dependent(household, human);
            }
        }
        for (var child : household.children) {
            var mother = mother(household, child);
            if (child.age(today) < 3 && mother.isPresent()) {
                visited(household, mother.get(), child);
            }
        }
    }

    private static Optional<Human> mother(Household household, Human child) {
        return household.bonds.stream()
                .filter(bond -> bond.child() == child && bond.atHome() && bond.relationship().equals("MOTHER"))
                .map(Household.Bond::carer)
                .findFirst();
    }

    private void ill(Household household, Human human) throws IOException {
        var young = human.age(today) < 18;
        var begun = household.chance.day(today.minusMonths(18), today.minusDays(10));
        var end = over(household, begun, 0.3);
        minds.line("%07d".formatted(count), human, household, today)
                .knows("nhs_number", 0.97, household.chance)
                .set("referral_id", "R%07d".formatted(count++))
                .set("start_date", begun)
                .until("discharge_date", end)
                .set("condition", household.chance.of(young ? CHILD_ILLS : ADULT_ILLS))
                .by(Workforce.locally(young ? "Children's mental health" : "Community mental health", household), "team");
    }

    private void dependent(Household household, Human human) throws IOException {
        var begun = household.chance.day(today.minusMonths(20), today.minusDays(10));
        var end = over(household, begun, 0.35);
        substances.line(begun.toString(), human, household, today)
                .knows("nhs_number", 0.4, household.chance)
                .set("start_date", begun)
                .until("discharge_date", end)
                .set("substance", household.chance.of(SUBSTANCES))
                .set("discharge_reason", end.isPresent() ? household.chance.of(DISCHARGES) : "")
                .by(Workforce.locally("Clear Tide", household), "provider");
    }

    private void visited(Household household, Human mother, Human child) throws IOException {
        var extra = household.has(Trouble.NEW_MOTHER);
        var offer = extra ? household.chance.happens(0.3) ? "FNP" : "PARTNERSHIP-PLUS"
                : household.chance.happens(0.15) ? "UNIVERSAL-PLUS" : "UNIVERSAL";
        visits.line("%s%08d".formatted(mother.surname, child.id), mother, household, today)
                .with("child_", child, household, today)
                .set("offer", offer)
                .set("start_date", child.born.plusDays(10).isBefore(today) ? child.born.plusDays(10) : today)
                .set("reason", extra ? household.chance.of(List.of("Low mood after birth", "Substance use in pregnancy",
                        "Very young mother, little support")) : "")
                .by(Workforce.locally("Health visitors", household), "team");
    }

    private Optional<LocalDate> over(Household household, LocalDate begun, double share) {
        return household.certain.isEmpty() && household.chance.happens(share)
                ? Optional.of(household.chance.day(begun.plusDays(5), today))
                : Optional.empty();
    }
}
