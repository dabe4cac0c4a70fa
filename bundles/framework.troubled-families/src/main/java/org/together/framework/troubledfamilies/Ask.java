package org.together.framework.troubledfamilies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.together.core.criteria.Finding;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Family;

/**
 * The shape most indicators share: does somebody of whom it is asked have a fact of these kinds that counts? It is unknown when a fact may
 * or may not count, or may or may not be about somebody of whom it is asked.
 */
final class Ask {
    private final Function<Subject, Answer> who;
    private final List<FactKind> kinds;
    private final BiFunction<Fact, Subject, Answer> counting;
    private final String missing;

    private Ask(Function<Subject, Answer> who, List<FactKind> kinds, BiFunction<Fact, Subject, Answer> counting, String missing) {
        this.who = who;
        this.kinds = kinds;
        this.counting = counting;
        this.missing = missing;
    }

    static Ask of(Function<Subject, Answer> who) {
        return new Ask(who, List.of(), When::open, "It is not known whether the matter is an adult's or a child's");
    }

    Ask about(FactKind... matters) {
        return new Ask(who, List.of(matters), counting, missing);
    }

    Ask counting(BiFunction<Fact, Subject, Answer> when) {
        return new Ask(who, kinds, when, missing);
    }

    /** What is said when it is unknown. */
    Ask missing(String what) {
        return new Ask(who, kinds, counting, what);
    }

    /** {@code says} follows the words for whom it is about: "is a child in need"; {@code nothing} is the reason when it is not met. */
    Finding in(Family family, String says, String nothing) {
        if (!isAnythingKnown(family)) {
            return Finding.notMet(nothing);
        }
        var found = new Found();
        look(new Subject(family, null), found);
        for (var membership : family.memberships()) {
            look(new Subject(family, membership), found);
        }
        if (!found.evidence.isEmpty()) {
            return Finding.met(found.words(says), found.evidence);
        }
        return found.doubt ? Finding.unknown(missing) : Finding.notMet(nothing);
    }

    private boolean isAnythingKnown(Family family) {
        for (var kind : kinds) {
            if (!family.factsOf(kind).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void look(Subject subject, Found found) {
        for (var kind : kinds) {
            for (var fact : subject.facts(kind)) {
                var counts = counting.apply(fact, subject);
                found.add(subject, fact, counts == Answer.NO ? counts : counts.and(who.apply(subject)));
            }
        }
    }

    private static final class Found {
        private final List<Fact> evidence = new ArrayList<>();
        private final List<Subject> subjects = new ArrayList<>();
        private boolean doubt;

        void add(Subject subject, Fact fact, Answer counts) {
            switch (counts) {
                case YES -> {
                    evidence.add(fact);
                    if (subjects.isEmpty() || subjects.getLast() != subject) {
                        subjects.add(subject);
                    }
                }
                case NOT_KNOWN -> doubt = true;
                case NO -> {}
            }
        }

        String words(String says) {
            return Answers.withMore(subjects.getFirst().words() + " " + says, subjects.size() - 1);
        }
    }
}
