package org.together.framework.troubledfamilies;

import org.together.core.criteria.Finding;
import org.together.core.facts.Judgement;
import org.together.core.family.Fact;
import org.together.core.family.Family;

/**
 * Evidence by judgement: a professional says the problem is of concern equivalent to what the indicators count. It needs an author and a
 * reason; both are in the evidence and are never repeated in the finding's words, which carry no names.
 */
final class Nominations {
    private final Ask ask;
    private final String says;

    private Nominations(Ask ask, String says) {
        this.ask = ask;
        this.says = says;
    }

    /** {@code months}: how long a nomination counts; the published rule sets no limit (K). */
    static Nominations of(String criterion, int months, String problem) {
        var ask = Ask.of(Subject::anyone)
                .about(Judgement.NOMINATION)
                .counting((fact, subject) -> isFor(fact, criterion).and(When.current(fact, subject, months)).and(isComplete(fact)))
                .missing("A nomination names no author or gives no reason");
        return new Nominations(ask, "is nominated by a professional: " + problem);
    }

    Finding in(Family family) {
        return ask.in(family, says, "No professional has nominated the family");
    }

    private static Answer isFor(Fact fact, String criterion) {
        return Answer.of(fact.value(Judgement.CRITERION).map(criterion::equals).orElse(false));
    }

    private static Answer isComplete(Fact fact) {
        var reasoned = fact.value(Judgement.REASON).filter(reason -> !reason.isBlank()).isPresent();
        return reasoned && !fact.source().reference().isBlank() ? Answer.YES : Answer.NOT_KNOWN;
    }
}
