package org.together.casework.kinship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.together.casework.Gate;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.kinship.Kinships.ConnectionDraft;
import org.together.core.kinship.Kinships.Draft;
import org.together.core.kinship.Kinships.Ending;
import org.together.core.kinship.Tie;

/** What is wrong with what somebody wants to keep, in a sentence. */
final class KinshipChecks {
    private static final int LONG = 1000;
    private static final int SHORT = 200;

    private KinshipChecks() {}

    static Optional<String> fault(Family family, Draft draft, List<Tie> known) {
        var asTie = new Tie(
                Optional.empty(), draft.of(), draft.type(), draft.to(), draft.period(),
                new org.together.core.family.Source("", Optional.empty(), ""), "");
        return first(
                wrong(member(family, draft.of()).isEmpty() || member(family, draft.to()).isEmpty(), "Choose two members of this family"),
                wrong(draft.of().equals(draft.to()), "Choose two different members"),
                notLater(draft.period().from(), "The first day"),
                draft.period().end().flatMap(day -> notLater(day, "The last day")),
                wrong(
                        draft.period().end().filter(day -> day.isBefore(draft.period().from())).isPresent(),
                        "It cannot have ended before it began"),
                wrong(asTie.isOfGenerations() && isYounger(family, draft), "A parent or carer cannot be younger than the child"),
                wrong(known.stream().anyMatch(tie -> Merged.isSame(tie, asTie)), "This is known already for that time: end that one first"),
                fits(draft.note(), LONG, "The note"));
    }

    static Optional<String> fault(LocalDate begun, Ending ending) {
        return first(
                notLater(ending.day(), "The last day"),
                wrong(ending.day().isBefore(begun), "It cannot have ended before it began"),
                fits(ending.why(), LONG, "How it ended"));
    }

    static Optional<String> fault(ConnectionDraft draft) {
        return first(
                wrong(draft.name().isBlank(), "Say who or what it is"),
                fits(draft.name(), SHORT, "The name"),
                wrong(hasPostcode(draft.name() + " " + draft.note()), "Leave the address out: a drawing is shown to many"),
                notLater(draft.since(), "The first day"),
                fits(draft.note(), LONG, "The note"));
    }

    static Optional<String> fault(Family family, Id<Person> person, LocalDate day) {
        var born = member(family, person).flatMap(Person::born);
        return first(
                wrong(member(family, person).isEmpty(), "Choose a member of this family"),
                notLater(day, "The day"),
                wrong(born.filter(day::isBefore).isPresent(), "Nobody dies before they are born: look at the day again"));
    }

    static Optional<String> notLater(LocalDate day, String what) {
        return wrong(day.isAfter(Gate.today()), what + " must not be after today");
    }

    static Optional<String> wrong(boolean isWrong, String sentence) {
        return isWrong ? Optional.of(sentence) : Optional.empty();
    }

    static Optional<String> fits(String text, int most, String what) {
        return wrong(text.length() > most, what + " must not be longer than " + most + " characters");
    }

    @SafeVarargs
    static Optional<String> first(Optional<String>... faults) {
        for (var fault : faults) {
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static boolean isYounger(Family family, Draft draft) {
        var older = member(family, draft.of()).flatMap(Person::born);
        var younger = member(family, draft.to()).flatMap(Person::born);
        return older.isPresent() && younger.isPresent() && older.get().isAfter(younger.get());
    }

    private static boolean hasPostcode(String text) {
        return text.matches("(?is).*\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}\\b.*");
    }

    private static Optional<Person> member(Family family, Id<Person> id) {
        return family.members().filter(person -> person.id().equals(id)).findFirst();
    }
}
