package org.together.casework.agreement;

import static org.together.casework.Council.KERRA;
import static org.together.core.access.Action.AGREE;
import static org.together.core.access.Action.OPEN_FAMILY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.together.casework.Council;
import org.together.casework.Door;
import org.together.casework.Gate;
import org.together.casework.Things;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Agreements;
import org.together.core.agreement.Consent;
import org.together.core.agreement.Consents;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Goals;
import org.together.core.agreement.Promise;
import org.together.core.agreement.Version;
import org.together.core.agreement.Versions.Audience;

/** The doors of an agreement. What is asked of them is faulty where it would change something. */
public final class AgreementDoors {
    private static final LocalDate TODAY = Gate.today();
    private static final Consent.Asked TAKING_PART = new Consent.Asked(Consent.Kind.TAKING_PART, "");

    private final StoredAgreements agreements;
    private final StoredGoals goals;
    private final StoredVersions versions;
    private final StoredConsents consents;
    private final RecordedEngagements engagements;

    public AgreementDoors(Council council) {
        var rows = council.database.entityManager();
        var transactions = council.database.transactions();
        var door = new org.together.casework.agreement.Door(council.gate);
        var templates = new InstalledTemplates((bundle, what, cause) -> {});
        templates.add(new StandardAgreement(Map.of()), Office.properties(Office.STANDARD, "Families together agreement", 1000));
        agreements = new StoredAgreements(rows, transactions, templates, new FoundProblems(new MetHeadlines(), door));
        goals = new StoredGoals(rows, transactions, door);
        versions = new StoredVersions(rows, transactions, door, templates);
        consents = new StoredConsents(rows, transactions, door);
        engagements = new RecordedEngagements(rows, transactions, door, council.writer);
    }

    public void furnish(Things things) {
        done(agreements.begin(KERRA, things.family, Office.STANDARD));
        things.agreement = agreements.current(KERRA, things.family).orElseThrow().head().id();
        done(goals.keep(KERRA, things.agreement, Office.goal("School", "Mornings without shouting")));
        done(versions.offer(KERRA, things.agreement, "The first one"));
        var now = agreements.current(KERRA, things.family).orElseThrow();
        things.goal = now.goals().getFirst().id();
        things.promise = now.promises().getFirst().id();
        things.version = now.versions().getFirst().id();
        done(consents.keep(KERRA, things.family, consent(things, TODAY)));
        things.consent = consents.of(KERRA, things.family).getFirst().id();
    }

    private static Consents.Draft consent(Things things, LocalDate day) {
        return new Consents.Draft(TAKING_PART, things.person, Consent.Said.AGREED, day, "In person", "");
    }

    private static void done(Optional<String> refusal) {
        refusal.ifPresent(words -> {
            throw new AssertionError(words);
        });
    }

    public Stream<Door> all() {
        return Stream.of(agreed(), worked(), signed(), kept()).flatMap(List::stream);
    }

    private List<Door> agreed() {
        var rewriting = new Agreements.Rewriting(new Agreement.Words("", ""), Optional.empty(), 99);
        var reviewing = new Agreements.Reviewing(TODAY.plusDays(1), "", "", Optional.empty());
        var used = new Agreements.LadderStepUsed(TODAY, "none", "", "");
        return List.of(
                Door.family("Agreements.current", (by, at) -> agreements.current(by, at.family), OPEN_FAMILY),
                Door.family("Agreements.history", (by, at) -> agreements.history(by, at.family), OPEN_FAMILY),
                Door.family("Agreements.problems", (by, at) -> agreements.problems(by, at.family), OPEN_FAMILY),
                Door.family("Agreements.begin", (by, at) -> agreements.begin(by, at.family, Office.STANDARD), AGREE),
                Door.family("Agreements.rewrite", (by, at) -> agreements.rewrite(by, at.agreement, rewriting), AGREE),
                Door.family("Agreements.reviewed", (by, at) -> agreements.reviewed(by, at.agreement, reviewing), AGREE),
                Door.family("Agreements.useLadder", (by, at) -> agreements.useLadder(by, at.agreement, used), AGREE),
                Door.family("Agreements.end", (by, at) -> agreements.end(by, at.agreement, ""), AGREE));
    }

    private List<Door> worked() {
        return List.of(
                Door.family("Goals.keep", (by, at) -> goals.keep(by, at.agreement, Office.goal("School", "")), AGREE),
                Door.family("Goals.settle", (by, at) -> goals.settle(by, at.goal, Goal.State.SET_ASIDE, ""), AGREE),
                Door.family("Goals.progress", (by, at) -> goals.progress(by, at.goal, new Goals.Progress(TODAY, 999, "", false)), AGREE),
                Door.family("Goals.keep promise", (by, at) -> goals.keep(
                        by, at.agreement, Office.action(Promise.Owner.WHOLE_FAMILY, "")), AGREE),
                Door.family("Goals.settle promise", (by, at) -> goals.settle(by, at.promise, Promise.State.CHANGED, ""), AGREE));
    }

    private List<Door> signed() {
        var mark = new Version.Mark(Optional.empty(), "", "", Version.How.TYPED, "", "", TODAY, "");
        return List.of(
                Door.family("Versions.offer", (by, at) -> versions.offer(by, at.agreement, ""), AGREE),
                Door.family("Versions.sign", (by, at) -> versions.sign(by, at.version, mark), AGREE),
                Door.family("Versions.compare", (by, at) -> versions.compare(by, at.version, at.version), OPEN_FAMILY),
                Door.family("Versions.document", (by, at) -> versions.document(by, at.version, Audience.ADULTS), OPEN_FAMILY));
    }

    private List<Door> kept() {
        return List.of(
                Door.family("Consents.of", (by, at) -> consents.of(by, at.family), OPEN_FAMILY),
                Door.family("Consents.keep", (by, at) -> consents.keep(by, at.family, consent(at, TODAY.plusDays(1))), AGREE),
                Door.family("Consents.withdraw", (by, at) -> consents.withdraw(by, at.consent, TODAY.plusDays(1), ""), AGREE),
                Door.family("Engagements.standing", (by, at) -> engagements.standing(by, at.family), OPEN_FAMILY),
                Door.family("Engagements.disengaged", (by, at) -> engagements.disengaged(by, at.family, TODAY.plusDays(1), ""), AGREE),
                Door.family("Engagements.reengaged", (by, at) -> engagements.reengaged(by, at.family, TODAY.plusDays(1), ""), AGREE),
                Door.family("Engagements.fiveElements", (by, at) -> engagements.fiveElements(by, at.family), OPEN_FAMILY));
    }
}
