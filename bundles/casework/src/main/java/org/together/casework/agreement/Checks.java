package org.together.casework.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.together.core.agreement.Goals;
import org.together.core.agreement.Promise;
import org.together.core.agreement.Version;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;

/** What is wrong with what was written, in a sentence that says what to do. */
final class Checks {
    static final int LONG = 4000;
    static final int SHORT = 200;

    private Checks() {}

    @SafeVarargs
    static Optional<String> first(Optional<String>... faults) {
        for (var fault : faults) {
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    static Optional<String> written(String text, String sentence) {
        return text.isBlank() ? Optional.of(sentence) : Optional.empty();
    }

    static Optional<String> fits(String text, int most, String what) {
        return text.length() > most ? Optional.of(what + " must not be longer than " + most + " characters") : Optional.empty();
    }

    static Optional<String> notLater(LocalDate day, String what) {
        return day.isAfter(Door.today()) ? Optional.of(what + " must not be after today") : Optional.empty();
    }

    static Optional<String> member(Family family, Optional<Id<Person>> person) {
        var belongs = person.map(id -> family.members().anyMatch(member -> member.id().equals(id))).orElse(true);
        return belongs ? Optional.empty() : Optional.of("Choose somebody who belongs to this family today");
    }

    static Optional<String> goal(Goals.Draft draft, Family family) {
        var aim = draft.aim();
        var scale = aim.scale();
        return first(
                written(draft.problemTitle(), "Say which problem the goal is about"),
                fits(draft.problemTitle(), 500, "The problem"),
                member(family, draft.person()),
                written(aim.words(), "Write the goal in the family's words"),
                fits(aim.words(), LONG, "The goal"),
                fits(aim.childWords(), LONG, "The child's words"),
                fits(aim.targetWords(), LONG, "The words about the target"),
                scale.lowest() < scale.highest()
                        ? Optional.empty()
                        : Optional.of("The scale must go up: its highest number above its lowest"),
                fits(scale.title() + scale.lowestMeans() + scale.highestMeans(), 500, "The words of the scale"),
                scale.contains(aim.target()) ? Optional.empty() : Optional.of("The target must lie on the scale"),
                draft.agencies().stream().allMatch(String::isBlank)
                        ? Optional.of("Name the agencies to which the goal belongs jointly with the family")
                        : Optional.empty(),
                fits(String.join("\n", draft.agencies()), LONG, "The agencies"));
    }

    static Optional<String> promise(Goals.PromiseDraft draft, Family family) {
        var owner = draft.owner();
        return first(
                written(draft.wording().words(), "Write what will be done"),
                fits(draft.wording().words(), LONG, "What will be done"),
                fits(draft.wording().why(), LONG, "Why it matters"),
                fits(owner.service(), SHORT, "The service"),
                member(family, owner.person()),
                owner.isService() && owner.person().isPresent() ? Optional.of("Choose either a member or a service") : Optional.empty(),
                byKind(draft));
    }

    private static Optional<String> byKind(Goals.PromiseDraft draft) {
        return switch (draft.kind()) {
            case ACTION -> draft.due().isPresent() ? Optional.empty() : Optional.of("Say by which day it will be done");
            case SERVICE_PROMISE -> draft.owner().isService() ? Optional.empty() : Optional.of("Say which service promises it");
            case EXPECTATION -> written(draft.wording().why(), "Say why it matters");
        };
    }

    static Optional<String> settling(Promise.State state, String reason) {
        var needsReason = state == Promise.State.NOT_DONE || state == Promise.State.CHANGED;
        return first(needsReason ? written(reason, "Say why in a sentence") : Optional.empty(), fits(reason, LONG, "The reason"));
    }

    static Optional<String> mark(Version.Mark mark, Family family) {
        return first(
                member(family, mark.person()),
                mark.person().isEmpty() ? written(mark.service(), "Say who signs: a member or a service") : Optional.empty(),
                fits(mark.service(), SHORT, "The service"),
                written(mark.name(), "Write the name of whoever signs"),
                fits(mark.name() + mark.witness() + mark.mark(), 500, "Names"),
                notLater(mark.day(), "The day of signing"),
                fits(mark.disagreement(), LONG, "What they disagree with"),
                switch (mark.how()) {
                    case TYPED -> written(mark.mark(), "Let them type their name or a mark of their own");
                    case PAPER -> written(mark.witness(), "Say who saw them sign on paper");
                    case DID_NOT_SIGN -> written(mark.disagreement(), "Write why they did not sign, in their words");
                });
    }
}
