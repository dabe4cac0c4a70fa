package org.together.casework.assessment;

import java.util.Map;
import org.together.core.assessment.Domain;
import org.together.core.assessment.Scale;

/** A council's own words for what the platform asks, from its configuration. */
record Wording(Map<String, Object> settings) {

    String of(String key, String otherwise) {
        return settings.get(key) instanceof String words && !words.isBlank() ? words.strip() : otherwise;
    }

    Domain apply(Domain domain) {
        var questions = domain.questions().stream()
                .map(question -> question.worded(of(domain.id() + "." + question.id(), question.words())))
                .toList();
        return domain.called(of(domain.id() + ".title", domain.title())).asking(questions);
    }

    Scale scale(Scale scale) {
        var worded = scale;
        for (var step = 1; step <= scale.best(); step++) {
            worded = worded.with(step, of("scale." + step, scale.words(step)));
        }
        return worded;
    }
}
