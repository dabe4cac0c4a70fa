package org.together.casework.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.together.core.assessment.Domain;
import org.together.core.assessment.Question;
import org.together.core.assessment.Scale;

/**
 * A council's own words for what a set of domains asks, from the configuration of the set's component: {@code <domain>.title},
 * {@code <domain>.<question>} with {@code .hint} and {@code .choices}, {@code <domain>.scale.<step>}; {@code leaveOut} names domains.
 */
record Wording(Map<String, Object> settings) {

    String of(String key, String otherwise) {
        return settings.get(key) instanceof String words && !words.isBlank() ? words.strip() : otherwise;
    }

    boolean leavesOut(Domain domain) {
        return parts(of("leaveOut", ""), ",").contains(domain.id());
    }

    Domain apply(Domain domain) {
        var at = domain.id() + ".";
        var questions = domain.questions().stream().map(question -> apply(at + question.id(), question)).toList();
        var worded = domain.called(of(at + "title", domain.title())).asking(questions);
        return domain.scale().map(scale -> worded.readOn(scale(at, scale))).orElse(worded);
    }

    /** A question answered in words stays one: only what is chosen from can be other things. */
    private Question apply(String key, Question question) {
        var worded = question.worded(of(key, question.words())).hint(of(key + ".hint", question.hint()));
        var choices = parts(of(key + ".choices", ""), ";");
        return choices.isEmpty() || question.choices().isEmpty() ? worded : worded.offering(choices);
    }

    private static List<String> parts(String text, String between) {
        return Stream.of(text.split(between)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    Scale scale(Scale scale) {
        return scale("", scale);
    }

    private Scale scale(String at, Scale scale) {
        var worded = scale;
        for (var step = 1; step <= scale.best(); step++) {
            worded = worded.with(step, of(at + "scale." + step, scale.words(step)));
        }
        return worded;
    }
}
