package org.together.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Incidents as the police record them, each one's part apart, and what follows domestic abuse: conferences and support. */
final class Police implements Bureau {
    private static final List<String> CRIMES = List.of(
            "Theft from shop", "Common assault", "Criminal damage", "Public order", "Possession of cannabis", "Burglary dwelling",
            "Theft of cycle",
            "Assault occasioning actual bodily harm", "Drink driving", "Harassment");
    private static final List<String> NUISANCES =
            List.of("Noise", "Rowdy behaviour", "Neighbour dispute", "Vehicle nuisance", "Street drinking", "Fireworks",
            "Malicious communication");
    private static final List<String> OUTCOMES =
            List.of("CONVICTED", "CONVICTED", "CAUTION", "CHARGED", "INVESTIGATING", "COMMUNITY", "NFA", "NFA", "ACQUITTED");

    private final LocalDate today;
    private final Extract incidents;
    private final Extract cases;
    private int log = 4_000;

    Police(Folder folder) throws IOException {
        today = folder.today();
        incidents = folder.file("police-incidents");
        cases = folder.file("domestic-abuse");
    }

    @Override
    public void meet(Household household) throws IOException {
        for (var adult : household.adults) {
            if (household.has(Trouble.ADULT_OFFENCE)) {
                crime(household, adult, "OFFENDER");
            }
            if (household.has(Trouble.CRIME_VICTIM)) {
                crime(household, adult, household.chance.happens(0.8) ? "VICTIM" : household.chance.happens(0.6) ? "WITNESS" : "SUSPECT");
            }
        }
        for (var human : household.all()) {
            if (human.age(today) >= 11 && household.has(Trouble.ASB_INCIDENT)) {
                nuisance(household, human);
            }
        }
        if (household.has(Trouble.ABUSE)) {
            abuse(household);
        }
    }

    private void crime(Household household, Human human, String role) throws IOException {
        var day = day(household, 24);
        var line = part(reference("CR", day), day, role, human, household)
                .set("incident_type", "CRIME")
                .set("offence", household.chance.of(CRIMES));
        if (role.equals("OFFENDER")) {
            line.set("outcome", household.chance.of(OUTCOMES));
        } else if (role.equals("SUSPECT")) {
            line.set("outcome", household.chance.happens(0.5) ? "INVESTIGATING" : "NFA");
        }
    }

    private void nuisance(Household household, Human human) throws IOException {
        for (var left = 1 + household.chance.weighted(6, 2, 1); left > 0; left--) {
            var role = household.chance.happens(0.45) ? "SUSPECT" : household.chance.happens(0.7) ? "VICTIM" : "WITNESS";
            var day = day(household, 24);
            part(reference("LOG", day), day, role, human, household)
                    .set("incident_type", "ASB")
                    .set("offence", household.chance.of(NUISANCES));
        }
    }

    /** One is hurt, mostly a woman, by a partner at home or a former one elsewhere; children of the house were there or heard it. */
    private void abuse(Household household) throws IOException {
        var victim = household.mother().orElse(household.head());
        var perpetrator = household.adults.stream().filter(adult -> adult != victim).findFirst().or(() -> absent(household));
        var certain = household.certain.contains(Trouble.ABUSE);
        var risk = household.chance.weighted(6, 3, 1 + household.strain);
        for (var left = 1 + household.chance.weighted(6, 2, 1, household.strain); left > 0; left--) {
            callOut(household, victim, perpetrator, List.of("STANDARD", "MEDIUM", "HIGH").get(risk), day(household, certain ? 10 : 22));
        }
        if (risk == 2 || certain) {
            conference(household, victim, perpetrator);
        }
        if (certain || household.chance.happens(0.15)) {
            support("IDVA", "VICTIM", household, victim, "Safe Harbour");
        }
        if (perpetrator.isPresent() && (certain || household.chance.happens(0.07))) {
            support("PERPETRATOR", "PERPETRATOR", household, perpetrator.get(), "Change Together");
        }
    }

    private static Optional<Human> absent(Household household) {
        return household.bonds.stream().filter(bond -> !bond.atHome()).map(Household.Bond::carer).findFirst();
    }

    private void callOut(Household household, Human victim, Optional<Human> perpetrator, String risk, LocalDate day) throws IOException {
        var reference = reference("DA", day);
        var lines = new ArrayList<Extract.Line>();
        lines.add(part(reference, day, "VICTIM", victim, household));
        if (perpetrator.isPresent()) {
            lines.add(part(reference, day, household.chance.happens(0.3) ? "OFFENDER" : "SUSPECT", perpetrator.get(), household));
        }
        for (var child : household.children) {
            if (household.chance.happens(0.5) && !child.born.isAfter(day)) {
                lines.add(part(reference, day, "CHILD", child, household));
            }
        }
        lines.forEach(line -> line.set("incident_type", "DOMESTIC").set("offence", "Domestic incident").set("dash_risk", risk));
    }

    private void conference(Household household, Human victim, Optional<Human> perpetrator) throws IOException {
        var day = Days.atWork(day(household, 10));
        var reference = reference("M", day);
        enter(reference, "VICTIM", day, victim, household).set("record_type", "MARAC");
        if (perpetrator.isPresent()) {
            enter(reference, "PERPETRATOR", day, perpetrator.get(), household).set("record_type", "MARAC");
        }
        for (var child : household.children) {
            enter(reference, "CHILD", day, child, household).set("record_type", "MARAC");
        }
    }

    private void support(String type, String role, Household household, Human human, String service) throws IOException {
        var begun = day(household, 11);
        var line = enter(reference("S", begun), role, begun, human, household)
                .set("record_type", type)
                .by(Workforce.locally(service, household), "service");
        if (household.chance.happens(0.3)) {
            line.set("end_date", household.chance.day(begun, today));
        }
    }

    private Extract.Line enter(String reference, String role, LocalDate day, Human human, Household household) throws IOException {
        return cases.line(day + reference, human, household, day)
                .set("case_ref", reference)
                .set("role", role)
                .set("start_date", day)
                .set("repeat", household.strain > 1 ? "Y" : "N");
    }

    private Extract.Line part(String reference, LocalDate day, String role, Human human, Household household) throws IOException {
        return incidents.line(day + reference, human, household, day).set("incident_ref", reference).set("incident_date", day)
                .set("role", role);
    }

    private LocalDate day(Household household, int months) {
        return household.chance.day(today.minusMonths(months), today.minusDays(3));
    }

    private String reference(String kind, LocalDate day) {
        log += 7;
        return "%s/%02d/%05d".formatted(kind, day.getYear() % 100, log);
    }
}
