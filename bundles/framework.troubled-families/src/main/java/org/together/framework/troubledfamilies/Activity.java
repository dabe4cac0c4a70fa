package org.together.framework.troubledfamilies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.together.core.facts.Education;
import org.together.core.facts.Work;
import org.together.core.family.Fact;

/** What a young person of 16 or over does now: as the careers service records, else as school or the benefit office shows. */
record Activity(Optional<Fact> fact, String kind) {
    private static final Set<String> LEARNING = Set.of("school", "education", "training");
    private static final String NEET = "neet";

    static Activity now(Subject subject) {
        var recorded = newest(subject, subject.facts(Education.ACTIVITY));
        var kind = recorded.flatMap(fact -> fact.value(Education.ACTIVITY_TYPE)).orElse("not-known");
        return new Activity(recorded, kind);
    }

    private static Optional<Fact> newest(Subject subject, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> When.current(fact, subject, 12) == Answer.YES)
                .max(java.util.Comparator.comparing(fact -> fact.period().from()));
    }

    Answer isOutOfEverything() {
        return isKnown() ? Answer.of(kind.equals(NEET)) : Answer.NOT_KNOWN;
    }

    /** In education or training, or unemployed: what makes somebody of 16 to 18 at home a dependent child. */
    Answer isDependent(Subject subject) {
        if (isKnown()) {
            return Answer.of(LEARNING.contains(kind) || kind.equals(NEET));
        }
        if (When.isAnyOpen(Work.EMPLOYMENT, subject)) {
            return Answer.NO;
        }
        var shown = subject.facts(Education.ATTENDANCE).stream().anyMatch(term -> When.within(term, subject, 6) == Answer.YES)
                || When.isAnyOpen(Work.OUT_OF_WORK_BENEFIT, subject);
        return shown ? Answer.YES : Answer.NOT_KNOWN;
    }

    List<Fact> facts() {
        return fact.stream().toList();
    }

    private boolean isKnown() {
        return LEARNING.contains(kind) || kind.equals(NEET) || kind.equals("employment");
    }
}
