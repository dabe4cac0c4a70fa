package org.together.framework.troubledfamilies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        var attendance = new Attendance();
        var ended = ended(child);
        var newest = Integer.MIN_VALUE;
        for (var one : ended) {
            newest = Math.max(newest, one.term);
        }
        if (newest >= Term.of(child.day()).number() - late) {
            for (var back = 0; back < TERMS; back++) {
                attendance.add(newest - back, ended, unauthorisedOnly);
            }
        }
        return attendance;
    }

    /** What is known of a term, or of a part of it. */
    private record Ended(int term, Fact fact) {}

    private static List<Ended> ended(Subject child) {
        var ended = new ArrayList<Ended>();
        for (var fact : child.facts(Education.ATTENDANCE)) {
            var end = fact.period().to();
            if (end != null && !end.isAfter(child.day())) {
                ended.add(new Ended(Term.of(fact.period()).number(), fact));
            }
        }
        return ended;
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

    private void add(int term, List<Ended> ended, boolean unauthorisedOnly) {
        var before = facts.size();
        for (var one : ended) {
            if (one.term == term) {
                var read = read(one.fact, unauthorisedOnly);
                incomplete |= read.isEmpty();
                sessions = sessions.plus(read.orElse(Sessions.NONE));
                facts.add(one.fact);
            }
        }
        known += facts.size() > before ? 1 : 0;
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
