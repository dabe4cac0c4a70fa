package org.together.access.decide;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.together.core.access.Decision;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.facts.Involvement;
import org.together.core.family.Correction;
import org.together.core.family.Fact;
import org.together.core.family.Family;

/** Whether one role of somebody's has business with one family, and why, in words that they may read. */
final class NeedToKnow {
    private static final int LEAST_PURPOSE = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private NeedToKnow() {}

    static Decision of(Viewer viewer, StaffRole role, Family family, LocalDate today) {
        return switch (role) {
            case ACCESS_OFFICER, LOCALITY_MANAGER, ANALYST, PROGRAMME_LEAD, MACHINE -> byArea(viewer, role, family);
            case ADVOCATE, PARTNER -> byAllocation(viewer, family, today).orElseGet(() -> byInvolvement(viewer, family, today));
            case AUDITOR -> byPurpose(viewer);
            case FINANCE_PARTNER, GOVERNANCE_OFFICER, ADMINISTRATOR ->
                Decision.refused("You do not see this because " + an(role) + " works without opening families.");
        };
    }

    private static Decision byArea(Viewer viewer, StaffRole role, Family family) {
        if (viewer.localities().isEmpty()) {
            return Decision.allowed("You see this because you are " + an(role) + " for the whole area.");
        }
        return family.locality()
                .filter(viewer.localities()::contains)
                .map(locality -> Decision.allowed(
                        "You see this because you are " + an(role) + " and the family is in " + locality + ", where you work."))
                .orElseGet(() -> Decision.refused("You do not see this because the family is not in the part of the area where you work."));
    }

    /** What was allocated here counts by account; no file of an agency can say so, and nobody who puts a fact right. */
    private static Optional<Decision> byAllocation(Viewer viewer, Family family, LocalDate today) {
        var theirs = family.ownFacts()
                .map(Correction::recorded)
                .filter(fact -> fact.source().feed().isEmpty() && fact.period().contains(today))
                .filter(fact -> fact.value(Involvement.ACCOUNT).filter(viewer.account()::equals).isPresent())
                .toList();
        if (theirs.stream().anyMatch(fact -> fact.is(Involvement.ADVOCATE))) {
            return Optional.of(Decision.allowed("You see this because you are the family's advocate."));
        }
        return theirs.stream()
                .filter(fact -> fact.is(Involvement.COVER))
                .findFirst()
                .map(cover -> Decision.allowed("You see this because you cover for the family's advocate" + until(cover) + "."));
    }

    private static String until(Fact cover) {
        return cover.period().end().map(end -> " until " + DAY.format(end)).orElse("");
    }

    /** Somebody else who works with the family: their own agency says now that they do. */
    private static Decision byInvolvement(Viewer viewer, Family family, LocalDate today) {
        var facts = family.facts().map(Correction::recorded);
        return facts.filter(fact -> fact.period().contains(today)).anyMatch(fact -> isWorker(viewer, fact))
                ? Decision.allowed("You see this because your agency's records name you as a worker of this family now.")
                : Decision.refused("You do not see this because no current record of your agency names you as a worker of this family.");
    }

    private static boolean isWorker(Viewer viewer, Fact fact) {
        return plain(fact.source().agency()).equals(plain(viewer.agency()))
                && fact.value(Involvement.WORKER).map(NeedToKnow::plain).filter(worker -> isCalled(viewer, worker)).isPresent();
    }

    private static boolean isCalled(Viewer viewer, String worker) {
        return !worker.isEmpty() && (worker.equals(plain(viewer.account())) || worker.equals(plain(viewer.name())));
    }

    private static Decision byPurpose(Viewer viewer) {
        Optional<String> purpose = viewer.purpose().filter(text -> text.length() >= LEAST_PURPOSE);
        return purpose.isPresent()
                ? Decision.allowed("You see this because you are an auditor and said for what purpose; it is kept in the audit.")
                : Decision.refused(Decision.SAY_PURPOSE);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** "an auditor". */
    static String an(StaffRole role) {
        return ("aeiou".indexOf(role.label().charAt(0)) >= 0 ? "an " : "a ") + role.label();
    }
}
