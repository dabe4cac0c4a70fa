package org.together.identification;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Parameter;
import org.together.core.family.Family;

/**
 * A criterion asked with care: the one place where what a criterion throws becomes unknown. {@code form} gives it the numbers it judges by.
 */
record Question(Rule<Criterion> rule, Function<Criterion, Criterion> form, Failures failures) {

    static Question of(Rule<Criterion> rule, Failures failures) {
        return new Question(rule, criterion -> criterion, failures);
    }

    /** The same question by other numbers. */
    Question with(Map<String, Integer> values) {
        return new Question(rule, criterion -> criterion.with(values), failures);
    }

    /** Ready to be asked about many families. */
    Asked ready() {
        return new Asked(this, tried(() -> form.apply(rule.service())));
    }

    List<Parameter> parameters() {
        var numbers = tried(() -> rule.service().parameters());
        return numbers.result() == null ? List.of() : numbers.result();
    }

    private <T> Tried<T> tried(Supplier<T> work) {
        try {
            return new Tried<>(work.get(), "");
        } catch (RuntimeException | LinkageError failed) {
            return new Tried<>(null, failures.shown("criterion", rule, failed));
        }
    }

    /** A result, or why there is none. */
    private record Tried<T>(@org.jspecify.annotations.Nullable T result, String failure) {}

    /** A question with the criterion at hand, or with the reason why it cannot be asked. */
    record Asked(Question question, Tried<Criterion> criterion) {

        Finding about(Family family) {
            var able = criterion.result();
            if (able == null) {
                return Finding.unknown(criterion.failure());
            }
            var finding = question.tried(() -> able.assess(family));
            return finding.result() == null ? Finding.unknown(finding.failure()) : finding.result();
        }
    }
}
