package org.together.identification;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.together.core.criteria.Finding;
import org.together.core.criteria.FrameworkVersion;
import org.together.core.criteria.Programme;
import org.together.core.criteria.Verdict;
import org.together.core.family.Family;

/** A programme with its framework's version in force and every criterion at hand: what is asked about each family. */
final class Inquiry {
    private final Rule<Programme> programme;
    private final Programme decides;
    private final FrameworkVersion version;
    private final Map<String, Question.Asked> questions;
    private final Failures failures;

    Inquiry(
            Rule<Programme> programme,
            Programme decides,
            FrameworkVersion version,
            Map<String, Question.Asked> questions,
            Failures failures) {
        this.programme = programme;
        this.decides = decides;
        this.version = version;
        this.questions = Map.copyOf(questions);
        this.failures = failures;
    }

    Rule<Programme> programme() {
        return programme;
    }

    FrameworkVersion version() {
        return version;
    }

    Answered about(Family family) {
        return about(family, this::ask);
    }

    /** The same family by other numbers: only what those numbers concern is asked again. */
    Answered again(Answered now, Trial trial) {
        return trial.inquiry().about(now.picture().family(), (criterion, family) ->
                trial.changed().contains(criterion) ? trial.inquiry().ask(criterion, family) : now.picture().finding(criterion));
    }

    private Answered about(Family family, BiFunction<String, Family, Finding> asking) {
        var known = HashMap.<String, Finding>newHashMap(questions.size());
        var picture = new SeenPicture(family, version, criterion -> {
            var finding = known.get(criterion);
            if (finding == null) {
                finding = asking.apply(criterion, family);
                known.put(criterion, finding);
            }
            return finding;
        });
        return new Answered(picture, decide(picture));
    }

    private Finding ask(String criterion, Family family) {
        var question = questions.get(criterion);
        return question == null ? Finding.unknown("This criterion is not installed") : question.about(family);
    }

    private Verdict decide(SeenPicture picture) {
        try {
            return decides.decide(picture);
        } catch (RuntimeException | LinkageError failed) {
            return Verdict.of(Verdict.Status.CANNOT_TELL, failures.shown("programme", programme, failed));
        }
    }

    /** A family as the programme saw it, and what it said. */
    record Answered(SeenPicture picture, Verdict verdict) {
        int headlinesMet() {
            var headlines = picture.version().headlines().stream();
            return (int) headlines.filter(one -> one.needs().stream().anyMatch(need -> picture.finding(need).isMet())).count();
        }
    }

    /** The inquiry by other numbers, and the criteria those numbers belong to. */
    record Trial(Inquiry inquiry, java.util.Set<String> changed) {}
}
