package org.together.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Agreements;
import org.together.core.agreement.Consent;
import org.together.core.agreement.Consents;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Goals;
import org.together.core.agreement.Promise;
import org.together.core.agreement.Version;
import org.together.core.caseload.Contact;
import org.together.core.facts.Contacts;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;

/** Agreements with made-up families at every stage: written, offered, signed, disputed, reviewed, broken off, taken up again, ended. */
final class Agreeing {
    private static final Logger LOG = LoggerFactory.getLogger(Agreeing.class);
    static final Viewer WORKER = worker("Tess Lugg", "Family support");
    private static final Viewer SCHOOL = worker("Fran Olver", "Education welfare");

    private final AgreementDesk desk;
    private final LocalDate today;
    private final Random chance;

    Agreeing(AgreementDesk desk, LocalDate today, long seed) {
        this.desk = desk;
        this.today = today;
        chance = new Random(seed);
    }

    private static Viewer worker(String name, String agency) {
        return Viewer.of("locality-manager", name, agency, Set.of(StaffRole.LOCALITY_MANAGER), Set.of());
    }

    /** {@code stage} 0 to 7: each takes the family further than the one before, but for the last two, which come off and on again. */
    void with(Family family, int stage) {
        var templates = desk.agreements.templates();
        must(desk.agreements.begin(WORKER, family.id(), templates.get(stage % templates.size()).id()));
        goals(family, stage);
        consents(family);
        if (stage >= 1) {
            must(desk.versions.offer(WORKER, current(family).head().id(), "Our first agreement"));
        }
        if (stage >= 2) {
            sign(family, stage == 3);
        }
        if (stage >= 4) {
            progress(family);
            visits(family);
        }
        switch (stage) {
            case 4 -> review(family);
            case 5 -> breakOff(family);
            case 6 -> takeUpAgain(family);
            case 7 -> endAndBegin(family);
            default -> { }
        }
    }

    private Agreement current(Family family) {
        return desk.agreements.current(WORKER, family.id()).orElseThrow();
    }

    private void goals(Family family, int stage) {
        var id = current(family).head().id();
        var problems = desk.agreements.problems(WORKER, family.id());
        var scale = desk.agreements.templates().getFirst().scales().getFirst();
        for (var i = 0; i < problems.size(); i++) {
            if (stage == 0 && i > 0) {
                break;
            }
            var problem = problems.get(i);
            var saying = Sayings.about(problem.title(), chance);
            var aim = new Goal.Aim(saying.words(), saying.child(), scale, scale.lowest() + 6 + chance.nextInt(3), saying.target());
            var owner = i % 2 == 0 ? Optional.<Id<Person>>empty() : family.members().map(Person::id).findFirst();
            var goal = new Goals.Draft(
                    Id.next(), owner, problem.id(), problem.title(), aim, List.of("Family support", saying.agency()), 0);
            must(desk.goals.keep(WORKER, id, goal));
            promises(family, id, goal.id(), saying);
        }
    }

    private void promises(Family family, Id<Agreement> agreement, Id<Goal> goal, Sayings.Saying saying) {
        var members = family.members().toList();
        var member = Promise.Owner.member(members.get(chance.nextInt(members.size())).id());
        var theirs = promise(Promise.Kind.ACTION, goal, member, new Promise.Wording(saying.action(), "", false));
        var service = Promise.Owner.service(saying.agency());
        var ours = promise(Promise.Kind.SERVICE_PROMISE, goal, service, new Promise.Wording(saying.promise(), "", true));
        must(desk.goals.keep(WORKER, agreement, theirs));
        must(desk.goals.keep(WORKER, agreement, ours));
    }

    private Goals.PromiseDraft promise(Promise.Kind kind, Id<Goal> goal, Promise.Owner owner, Promise.Wording wording) {
        var due = Optional.of(today.plusDays(chance.nextInt(40) - 10));
        return new Goals.PromiseDraft(Id.next(), kind, Optional.of(goal), owner, wording, due, 0);
    }

    private void consents(Family family) {
        var adults = family.adults().toList();
        for (var adult : adults) {
            answer(family, adult, new Consent.Asked(Consent.Kind.TAKING_PART, ""), Consent.Said.AGREED);
            answer(family, adult, new Consent.Asked(Consent.Kind.INFORMATION_SHARING, ""), Consent.Said.UNDERSTOOD);
        }
        adults.stream().findFirst().ifPresent(adult -> {
            var said = chance.nextInt(4) == 0 ? Consent.Said.REFUSED : Consent.Said.AGREED;
            answer(family, adult, new Consent.Asked(Consent.Kind.SERVICE, "Parenting programme"), said);
        });
    }

    private void answer(Family family, Person person, Consent.Asked asked, Consent.Said said) {
        must(desk.consents.keep(WORKER, family.id(), new Consents.Draft(asked, person.id(), said, today.minusDays(30), "In person", "")));
    }

    private void sign(Family family, boolean isDisputed) {
        var version = current(family).versions().getLast().id();
        for (var person : family.members().toList()) {
            var name = person.name().full();
            var disputes = isDisputed && person.isChild();
            var mark = disputes
                    ? mark(person, Version.How.DID_NOT_SIGN, "", "Nobody asked me about moving schools. I want to stay with my friends.")
                    : mark(person, person.isChild() ? Version.How.PAPER : Version.How.TYPED, person.isChild() ? "" : name, "");
            must(desk.versions.sign(WORKER, version, mark));
        }
        var ours = new Version.Mark(
                Optional.empty(), WORKER.name(), WORKER.agency(), Version.How.TYPED, WORKER.name(), "", today, "");
        must(desk.versions.sign(WORKER, version, ours));
    }

    private Version.Mark mark(Person person, Version.How how, String mark, String disagreement) {
        var witness = how == Version.How.PAPER ? WORKER.name() : "";
        return new Version.Mark(Optional.of(person.id()), person.name().full(), "", how, mark, witness, today, disagreement);
    }

    private void progress(Family family) {
        for (var goal : current(family).goals()) {
            var lowest = goal.aim().scale().lowest();
            reading(WORKER, goal, told(56, lowest + 1 + chance.nextInt(2), "Where we began"));
            reading(SCHOOL, goal, told(35, lowest + 2 + chance.nextInt(3), "Two good weeks, then a setback"));
            reading(WORKER, goal, told(20, lowest + 3 + chance.nextInt(3), "Keeps to what was agreed on most days"));
            var theirs = told(6, lowest + 5 + chance.nextInt(3), "It is getting easier");
            reading(WORKER, goal, new Goals.Progress(theirs.day(), theirs.value(), theirs.words(), true));
        }
    }

    private Goals.Progress told(int daysAgo, int value, String words) {
        return new Goals.Progress(today.minusDays(daysAgo), value, words, false);
    }

    private void reading(Viewer who, Goal goal, Goals.Progress progress) {
        var onScale = Math.min(progress.value(), goal.aim().scale().highest());
        must(desk.goals.progress(who, goal.id(), new Goals.Progress(progress.day(), onScale, progress.words(), progress.byFamily())));
    }

    private void visits(Family family) {
        contact(family, Contacts.VISIT, 49, "Practised getting up, breakfast and the way to school", "It was nice to have someone there");
        contact(family, Contacts.NO_SHOW, 42, "Nobody in; card left", "");
        contact(family, Contacts.ATTEMPT, 41, "Rang twice", "");
        contact(family, Contacts.VISIT, 39, "Back on another day of the week; went through the letters together", "Letters frighten me");
        contact(family, Contacts.CALL, 12, "Talked about last week", "");
    }

    private void contact(Family family, FactKind kind, int daysAgo, String seen, String voice) {
        var words = new Contact.Words(seen, voice);
        var with = Contacts.MET.contains(kind) ? Set.of(family.members().findFirst().orElseThrow().id()) : Set.<Id<Person>>of();
        var contact = new Contact(kind, today.minusDays(daysAgo), Optional.empty(), with, words, Optional.empty(), Optional.empty());
        must(desk.notes.record(WORKER, family.id(), contact));
    }

    private void review(Family family) {
        var agreement = current(family);
        settleSome(agreement);
        var said = "Mornings go well. Money is the next thing.";
        var review = new Agreements.Reviewing(today.minusDays(3), "The family, family support, the school", said, Optional.empty());
        must(desk.agreements.reviewed(WORKER, agreement.head().id(), review));
        must(desk.versions.offer(WORKER, agreement.head().id(), "What was done is gone; money is new"));
        sign(family, false);
    }

    private void settleSome(Agreement agreement) {
        var settled = new ArrayList<>(agreement.promises().stream().filter(one -> one.goal().isPresent()).toList());
        for (var i = 0; i < settled.size(); i++) {
            var state = i % 3 == 2 ? Promise.State.NOT_DONE : Promise.State.DONE;
            var reason = state == Promise.State.DONE ? "" : "The appointment was cancelled";
            must(desk.goals.settle(WORKER, settled.get(i).id(), state, reason));
        }
    }

    private void breakOff(Family family) {
        var agreement = current(family);
        var ladder = desk.agreements.templates().stream()
                .filter(one -> one.id().equals(agreement.head().template()))
                .findFirst()
                .orElseThrow()
                .ladder();
        for (var i = 0; i < Math.min(2, ladder.size()); i++) {
            var used = new Agreements.LadderStepUsed(
                    today.minusDays(25 - 6L * i), ladder.get(i).id(), "Two visits missed without a word", "Demo locality manager");
            must(desk.agreements.useLadder(WORKER, agreement.head().id(), used));
        }
        must(desk.engagements.disengaged(WORKER, family.id(), today.minusDays(11), "Too much going on at once, they say"));
        contact(family, Contacts.ATTEMPT, 5, "Called by; nobody opened", "");
    }

    private void takeUpAgain(Family family) {
        must(desk.engagements.disengaged(WORKER, family.id(), today.minusDays(34), "New partner did not want anybody in the house"));
        contact(family, Contacts.ATTEMPT, 30, "Letter in plain words put through the door", "");
        must(desk.engagements.reengaged(WORKER, family.id(), today.minusDays(9), "Rang us after the letter"));
        contact(family, Contacts.VISIT, 8, "Began where we had stopped; goals read together", "I thought you had given up on us");
    }

    private void endAndBegin(Family family) {
        var agreement = current(family);
        settleSome(agreement);
        agreement.goals().forEach(goal -> must(desk.goals.settle(WORKER, goal.id(), Goal.State.REACHED, "As they set out to")));
        must(desk.agreements.end(WORKER, agreement.head().id(), "Every goal is reached; the school keeps an eye on it."));
    }

    private static void must(Optional<String> refusal) {
        refusal.ifPresent(words -> LOG.warn("A step of the demo's agreements was not kept: {}", words));
    }
}
