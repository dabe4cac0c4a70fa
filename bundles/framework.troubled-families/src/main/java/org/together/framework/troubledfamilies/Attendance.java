package org.together.framework.troubledfamilies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.together.core.facts.Education;
import org.together.core.family.Fact;

/** A child's attendance over the last three consecutive terms known, across schools and school years. */
final class Attendance {
    static final int TERMS = 3;

    private final List<Fact> facts = new ArrayList<>();
    private Sessions sessions = Sessions.NONE;
    private int known;
    private boolean incomplete;

    private Attendance() {}

    /** Terms that have ended by the day; the newest may lie at most {@code late} terms before the day's own. */
    static Attendance of(Subject child, boolean unauthorisedOnly, int late) {
        var terms = new TreeMap<Term, List<Fact>>();
        for (var fact : child.facts(Education.ATTENDANCE)) {
            var end = fact.period().to();
            if (end != null && !end.isAfter(child.day())) {
                terms.computeIfAbsent(Term.of(fact.period()), none -> new ArrayList<>()).add(fact);
            }
        }
        var attendance = new Attendance();
        if (!terms.isEmpty() && terms.lastKey().number() >= Term.of(child.day()).number() - late) {
            for (var back = 0; back < TERMS; back++) {
                attendance.add(terms.getOrDefault(terms.lastKey().before(back), List.of()), unauthorisedOnly);
            }
        }
        return attendance;
    }

    boolean isWhole() {
        return known == TERMS && !incomplete;
    }

    /** What is missing, when it is not whole. */
    String missing() {
        if (incomplete) {
            return "Sessions possible or missed are not recorded";
        }
        return known == 0 ? "Attendance is not known" : "Attendance is known for only " + known + " of three consecutive terms";
    }

    Sessions sessions() {
        return sessions;
    }

    List<Fact> facts() {
        return facts;
    }

    private void add(List<Fact> ofTerm, boolean unauthorisedOnly) {
        known += ofTerm.isEmpty() ? 0 : 1;
        for (var fact : ofTerm) {
            var read = read(fact, unauthorisedOnly);
            incomplete |= read.isEmpty();
            sessions = sessions.plus(read.orElse(Sessions.NONE));
            facts.add(fact);
        }
    }

    private static Optional<Sessions> read(Fact fact, boolean unauthorisedOnly) {
        var possible = fact.value(Education.POSSIBLE);
        var unauthorised = fact.value(Education.UNAUTHORISED);
        var authorised = unauthorisedOnly ? Optional.of(0) : fact.value(Education.AUTHORISED);
        if (possible.isEmpty() || unauthorised.isEmpty() || authorised.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sessions(possible.get(), unauthorised.get() + authorised.get()));
    }
}
