package org.together.screens.casework.agreement;

import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.together.core.CouncilTime;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Decision;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.AgreementTemplate;
import org.together.core.agreement.Agreements;
import org.together.core.agreement.Consent;
import org.together.core.agreement.Consents;
import org.together.core.agreement.Engagements;
import org.together.core.agreement.Goal;
import org.together.core.agreement.GoalScale;
import org.together.core.agreement.Goals;
import org.together.core.agreement.Problem;
import org.together.core.agreement.Promise;
import org.together.core.agreement.Version;
import org.together.core.agreement.Versions;
import org.together.core.draft.Drafts;
import org.together.core.draft.Heading;
import org.together.core.draft.Unfinished;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.print.Block;
import org.together.core.print.Document;
import org.together.core.print.Printing;

/** A family's agreement on a table: what the page reads, in {@code asked} what it wants kept, and {@code refusal} to be answered. */
final class Table implements Access, Agreements, Goals, Versions, Consents, Engagements, Printing, Drafts {
    static final LocalDate TODAY = CouncilTime.today();
    static final GoalScale TEN = new GoalScale("From 0 to 10", 0, 10, "Could not be worse", "Just as we want it");
    final Family family = aFamily()
            .called("Rowe, Truro")
            .asAt(TODAY)
            .withMember(aPerson().named("Kerra", "Rowe").aged(34))
            .withMember(aPerson().named("Jago", "Rowe").aged(9))
            .build();
    final List<String> asked = new ArrayList<>();
    final List<Goal> goals = new ArrayList<>();
    final List<Promise> promises = new ArrayList<>();
    final List<Version> versions = new ArrayList<>();
    final List<Consent> given = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final Map<String, Typed> drafts = new HashMap<>();
    boolean isBegun = true;
    Standing standing = new Standing(true, "Last contact on 3 May 2024.", List.of());
    Optional<String> refusal = Optional.empty();

    Services services() {
        return new Services(this, this, this, new Papers(this, this), this, this, this);
    }

    static Viewer viewer(StaffRole role) {
        return Viewer.of("tess", "Tess Lugg", "Family support", Set.of(role), Set.of());
    }

    Goal goal(String problem, List<Goal.Reading> readings) {
        var aim = new Goal.Aim("Mornings without <shouting>", "I want no shouting.", TEN, 8, "Most days");
        goals.add(new Goal(
                Id.next(), Optional.empty(), "p." + problem, problem, aim, List.of("School"), Goal.State.OPEN, "", readings, 1));
        return goals.getLast();
    }

    Version version(List<Version.Mark> marks) {
        versions.add(new Version(Id.next(), versions.size() + 1, Instant.now(), "Tess Lugg", "Our first", List.of(), marks, true));
        return versions.getLast();
    }

    private Optional<String> asked(String what) {
        Optional.of(what).filter(any -> refusal.isEmpty()).ifPresent(asked::add);
        return refusal;
    }

    @Override
    public Decision may(Viewer viewer, Action action) {
        return viewer.roleFor(action).isPresent() ? Decision.allowed("By role") : Decision.refused("No role");
    }

    @Override
    public Decision may(Viewer viewer, Action action, Family whose) {
        return may(viewer, action);
    }

    @Override
    public void demand(Viewer viewer, Action action) {}

    @Override
    public List<Template> templates() {
        var steps = List.of(new AgreementTemplate.Step("visit", "A visit", "We come and talk."));
        return List.of(new Template("t", "Our template", List.of(TEN), steps, List.of()));
    }

    @Override
    public Optional<Agreement> current(Viewer viewer, Id<Family> whose) {
        var late = Optional.of(TODAY.minusDays(1));
        var none = new Agreement.Words("", "");
        var head = new Agreement.Head(Id.of(1), family.id(), "t", "Our template", TODAY, none, late, Optional.empty(), 1);
        var uses = List.of(new Agreement.LadderUse(TODAY, "visit", "A visit", "Two visits missed", "The manager", "Tess"));
        return isBegun ? Optional.of(new Agreement(head, goals, promises, versions, uses, List.of())) : Optional.empty();
    }

    @Override
    public List<Agreement> history(Viewer viewer, Id<Family> whose) {
        return current(viewer, whose).stream().toList();
    }

    @Override
    public List<Problem> problems(Viewer viewer, Id<Family> whose) {
        return problems;
    }

    @Override
    public Optional<String> begin(Viewer viewer, Id<Family> whose, String template) {
        return asked("begin " + template);
    }

    @Override
    public Optional<String> rewrite(Viewer viewer, Id<Agreement> agreement, Rewriting rewriting) {
        return asked("rewrite " + rewriting.words().plain());
    }

    @Override
    public Optional<String> reviewed(Viewer viewer, Id<Agreement> agreement, Reviewing reviewing) {
        return asked("reviewed " + reviewing.said());
    }

    @Override
    public Optional<String> useLadder(Viewer viewer, Id<Agreement> agreement, LadderStepUsed used) {
        return asked("ladder " + used.step() + " " + used.reason());
    }

    @Override
    public Optional<String> end(Viewer viewer, Id<Agreement> agreement, String reason) {
        return asked("end " + reason);
    }

    @Override
    public Optional<String> keep(Viewer viewer, Id<Agreement> agreement, Goals.Draft draft) {
        return asked("goal " + draft.problem() + ": " + draft.aim().words() + " " + draft.aim().target() + " " + draft.agencies());
    }

    @Override
    public Optional<String> settle(Viewer viewer, Id<Goal> goal, Goal.State state, String reason) {
        return asked("settle goal " + state + " " + reason);
    }

    @Override
    public Optional<String> progress(Viewer viewer, Id<Goal> goal, Progress progress) {
        return asked("progress " + progress.value() + " " + progress.words());
    }

    @Override
    public Optional<String> keep(Viewer viewer, Id<Agreement> agreement, PromiseDraft draft) {
        return asked("promise " + draft.kind() + " " + draft.owner().service() + ": " + draft.wording().words());
    }

    @Override
    public Optional<String> settle(Viewer viewer, Id<Promise> promise, Promise.State state, String reason) {
        return asked("settle promise " + state + " " + reason);
    }

    @Override
    public Optional<String> offer(Viewer viewer, Id<Agreement> agreement, String why) {
        return asked("offer " + why);
    }

    @Override
    public Optional<String> sign(Viewer viewer, Id<Version> version, Version.Mark mark) {
        return asked("sign " + mark.name() + " " + mark.how() + " " + mark.mark() + " " + mark.disagreement());
    }

    @Override
    public List<Version.Change> compare(Viewer viewer, Id<Version> earlier, Id<Version> later) {
        return List.of(new Version.Change(Version.Part.GOALS, "Kerra", "Three days", "Four days"));
    }

    @Override
    public Document document(Viewer viewer, Id<Version> version, Audience audience) {
        return Document.of("Our agreement", List.of(new Block.Heading(2, "Our goals"), new Block.Paragraph("Mornings")));
    }

    @Override
    public List<Consent> of(Viewer viewer, Id<Family> whose) {
        return given;
    }

    @Override
    public Optional<String> keep(Viewer viewer, Id<Family> whose, Consents.Draft draft) {
        return asked("consent " + draft.asked().kind() + " " + draft.said());
    }

    @Override
    public Optional<String> withdraw(Viewer viewer, Id<Consent> consent, LocalDate day, String words) {
        return asked("withdraw " + words);
    }

    @Override
    public Standing standing(Viewer viewer, Id<Family> whose) {
        return standing;
    }

    @Override
    public Optional<String> disengaged(Viewer viewer, Id<Family> whose, LocalDate day, String reason) {
        return asked("disengaged " + reason);
    }

    @Override
    public Optional<String> reengaged(Viewer viewer, Id<Family> whose, LocalDate day, String how) {
        return asked("reengaged " + how);
    }

    @Override
    public List<Element> fiveElements(Viewer viewer, Id<Family> whose) {
        return List.of(new Element("dedicated-worker", "A dedicated worker", false, List.of(), List.of("No advocate is recorded")));
    }

    @Override
    public org.together.core.draft.Draft open(Viewer viewer, Heading heading) {
        return drafts.computeIfAbsent(heading.form(), form -> new Typed());
    }

    @Override
    public List<Unfinished> unfinished(Viewer viewer) {
        return List.of();
    }

    @Override
    public Document cleared(Viewer viewer, Document document) {
        return document;
    }

    @Override
    public byte[] pdf(Viewer viewer, Document document) {
        return new byte[0];
    }
}
