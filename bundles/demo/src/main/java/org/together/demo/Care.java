package org.together.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Children's social care, early help, and what professionals tell the front door. */
final class Care implements Bureau {
    private static final List<String> NEEDS =
            List.of("N1 Abuse or neglect", "N1 Abuse or neglect", "N4 Family in acute stress", "N5 Family dysfunction",
            "N2 Child's disability",
                    "N3 Parental illness", "N6 Socially unacceptable behaviour");
    private static final List<String> HARM = List.of("Neglect", "Neglect", "Emotional", "Emotional", "Physical", "Multiple");
    private static final List<String> HELP =
            List.of("Parenting", "School attendance", "Emotional health", "Behaviour", "Housing and money", "Parental conflict",
            "Young carer");
    private static final List<String> ENDINGS = List.of("Outcomes met", "Outcomes met", "Step up", "Family disengaged",
            "No further action");

    private final LocalDate today;
    private final Extract episodes;
    private final Extract help;
    private final Extract nominations;
    private int count = 1_000;

    Care(Folder folder) throws IOException {
        today = folder.today();
        episodes = folder.file("childrens-social-care");
        help = folder.file("early-help");
        nominations = folder.file("professional-nominations");
    }

    @Override
    public void meet(Household household) throws IOException {
        if (!household.hasChildren()) {
            return;
        }
        if (household.looksAfter) {
            for (var child : household.children) {
                lookedAfter(household, child);
            }
        } else {
            known(household);
        }
        for (var child : household.children) {
            if (child.age(today) >= 11) {
                atRisk(household, child);
            }
        }
        nominate(household);
    }

    /** What brings a family to the service mostly concerns all its children. */
    private void known(Household household) throws IOException {
        var certain = household.certain.contains(Trouble.CHILD_IN_NEED) || household.certain.contains(Trouble.CHILD_PROTECTION);
        var inNeed = certain || household.has(Trouble.CHILD_IN_NEED);
        var protectedOnes = inNeed && household.has(Trouble.CHILD_PROTECTION);
        var begun = day(household, 14);
        var closed = !certain && household.chance.happens(0.25);
        for (var child : household.children) {
            if (inNeed && household.chance.happens(0.85)) {
                var end = closed ? Optional.of(household.chance.day(begun, today)) : Optional.<LocalDate>empty();
                episode("CIN", household, child, begun, end).set("reason", need(household));
                if (protectedOnes || household.chance.happens(0.25)) {
                    episode("S47", household, child, begun.plusDays(3), Optional.of(begun.plusDays(18))).set("reason", harm(household));
                }
                if (protectedOnes) {
                    episode("CP", household, child, later(begun.plusDays(18)), Optional.empty()).set("reason", harm(household));
                }
            }
        }
        if (household.certain.contains(Trouble.EARLY_HELP) || !inNeed && household.has(Trouble.EARLY_HELP)) {
            helped(household);
        }
    }

    private void lookedAfter(Household household, Human child) throws IOException {
        episode("LAC", household, child, later(child.born.plusMonths(household.chance.between(1, 100))), Optional.empty())
                .set("reason", "N1 Abuse or neglect");
    }

    private void atRisk(Household household, Human child) throws IOException {
        if (household.has(Trouble.MISSING)) {
            for (var left = 1 + household.chance.weighted(5, 3, 2); left > 0; left--) {
                var day = day(household, household.certain.isEmpty() ? 15 : 5);
                episode("MISSING", household, child, day, Optional.of(later(day.plusDays(household.chance.between(0, 3)))))
                        .set("reason", "Missing from home");
            }
        }
        if (household.has(Trouble.EXPLOITATION)) {
            episode("EXPLOITATION", household, child, day(household, 8), Optional.empty())
                    .set("reason", "Assessed at risk of criminal exploitation");
        }
    }

    private void helped(Household household) throws IOException {
        var begun = day(household, 12);
        var end = household.certain.isEmpty() && household.chance.happens(0.35) ? Optional.of(household.chance.day(begun, today))
                : Optional.<LocalDate>empty();
        var lead = household.chance.happens(0.5) ? Workforce.locally("Early help", household) : Workforce.of(school(household), household);
        for (var child : household.children) {
            if (child == household.children.getFirst() || household.chance.happens(0.6)) {
                help.line(begun + "%06d".formatted(count), child, household, today)
                        .knows("upn", 0.6, household.chance)
                        .set("episode_id", "EH%06d".formatted(count++))
                        .set("start_date", begun)
                        .until("end_date", end)
                        .set("reason", household.chance.of(HELP))
                        .set("end_reason", end.isPresent() ? household.chance.of(ENDINGS) : "")
                        .by(lead, "organisation");
            }
        }
    }

    private String school(Household household) {
        return household.children.stream().map(child -> child.school(today)).filter(name -> !name.isEmpty()).findFirst()
                .orElse("Children's centre");
    }

    private void nominate(Household household) throws IOException {
        var pupil = household.children.stream().filter(child -> child.isOfSchoolAge(today) && child.age(today) > 8).findFirst();
        if (pupil.isPresent()) {
            nominate(Concern.CRIME, household, pupil.get());
            nominate(Concern.SCHOOL, household, pupil.get());
            nominate(Concern.CHILD, household, pupil.get());
        }
        nominate(Concern.HEALTH, household, household.head());
    }

    /** What a professional may judge to be of equivalent concern, for which indicator, and in which words. */
    private enum Concern {
        CRIME(Trouble.CRIME_NOMINATION, "1.6", "Drawn in by older young people who deal, says he has carried a knife"),
        SCHOOL(Trouble.SCHOOL_NOMINATION, "2.6", "On a part-time timetable of six hours a week since half term"),
        CHILD(Trouble.CHILD_NOMINATION, "3.5", "Often alone at night, arrives hungry, older friends in cars"),
        HEALTH(Trouble.HEALTH_NOMINATION, "6.4", "Long-term illness of the parent not under control, appointments missed for the children");

        private final Trouble trouble;
        private final String indicator;
        private final String words;

        Concern(Trouble trouble, String indicator, String words) {
            this.trouble = trouble;
            this.indicator = indicator;
            this.words = words;
        }
    }

    private void nominate(Concern concern, Household household, Human human) throws IOException {
        if (!household.has(concern.trouble)) {
            return;
        }
        var day = Days.atWork(day(household, 8));
        var agency = switch (concern) {
            case CRIME -> "Neighbourhood policing";
            case HEALTH -> "Quayside Surgery";
            default -> school(household);
        };
        var author = Workforce.of(agency, household);
        nominations.line(day.toString(), human, household, day)
                .set("nomination_ref", "NOM%05d".formatted(count++))
                .set("nomination_date", day)
                .set("nominated_by", author.name())
                .set("organisation", author.service())
                .set("criterion", "troubled-families." + concern.indicator)
                .set("reason", concern.words);
    }

    private Extract.Line episode(String type, Household household, Human child, LocalDate begun,
            Optional<LocalDate> end) throws IOException {
        var line = episodes.line(type + begun, child, household, today)
                .knows("nhs_number", 0.6, household.chance)
                .knows("upn", 0.7, household.chance)
                .set("episode_type", type)
                .set("start_date", begun)
                .until("end_date", end)
                .set("end_reason", end.isPresent() && type.equals("CIN") ? household.chance.of(ENDINGS) : "")
                .by(Workforce.locally(type.equals("LAC") ? "Children in care team" : "Child and family team", household), "team");
        return household.before == null ? line.set("details_as_at", today.minusDays(1)) : line;
    }

    private LocalDate later(LocalDate day) {
        return day.isBefore(today.minusDays(5)) ? day : today.minusDays(5);
    }

    private LocalDate day(Household household, int months) {
        return household.chance.day(today.minusMonths(months), today.minusDays(30));
    }

    private static String need(Household household) {
        return household.chance.of(NEEDS);
    }

    private static String harm(Household household) {
        return household.chance.of(HARM);
    }
}
