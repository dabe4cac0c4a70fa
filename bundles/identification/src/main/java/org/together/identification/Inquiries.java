package org.together.identification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.together.core.access.Refused;
import org.together.core.criteria.FrameworkVersion;
import org.together.core.criteria.Headline;
import org.together.core.criteria.Parameter;
import org.together.core.criteria.Programme;
import org.together.core.identification.ProgrammeLine.Number;

/** Makes inquiries of what is installed now, by the numbers in force or by others. */
final class Inquiries {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final InstalledRules rules;

    Inquiries(InstalledRules rules) {
        this.rules = rules;
    }

    /** Throws {@link Refused} with one sentence when the programme or its framework is not there for that day. */
    Inquiry of(String programme, LocalDate day) {
        var failures = rules.failures();
        var rule = rules.programme(programme);
        return whole(rule, day, failures)
                .orElseThrow(() -> new Refused("No version of the programme's framework is in force on " + DAY.format(day)));
    }

    Optional<Inquiry> whole(Rule<Programme> rule, LocalDate day, Failures failures) {
        return rules.version(rule, day, failures)
                .map(version -> make(rule, version, rules.questions(failures), Function.identity(), failures));
    }

    /** The inquiry by other numbers. Throws {@link IllegalArgumentException} in words for a number that is none of the programme's. */
    Inquiry.Trial trial(Inquiry now, Map<String, Integer> values) {
        var failures = rules.failures();
        var allowed = new HashMap<String, Parameter>();
        numbers(now.programme(), now.version().headlines()).forEach(number -> allowed.put(number.key(), number.parameter()));
        values.forEach((key, value) -> check(key, value, allowed.get(key)));
        var questions = rules.questions(failures);
        var changed = new HashSet<String>();
        for (var id : Set.copyOf(questions.keySet())) {
            var own = own(id, values);
            if (!own.isEmpty()) {
                questions.computeIfPresent(id, (same, question) -> question.with(own));
                changed.add(id);
            }
        }
        var own = own(now.programme().id(), values);
        return new Inquiry.Trial(make(now.programme(), now.version(), questions, programme -> programme.with(own), failures), changed);
    }

    /** Every number of the programme and of the criteria that its framework asks. */
    List<Number> numbers(Rule<Programme> programme, List<Headline> headlines) {
        var failures = rules.failures();
        var asked = new HashSet<String>();
        headlines.forEach(headline -> headline.needs().forEach(need -> asked.add(need.criterion())));
        var numbers = new java.util.ArrayList<Number>();
        for (var parameter : parameters(programme, failures)) {
            numbers.add(new Number(programme.id() + "." + parameter.id(), programme.title(), parameter));
        }
        for (var rule : rules.criteria()) {
            for (var parameter : asked.contains(rule.id()) ? Question.of(rule, failures).parameters() : List.<Parameter>of()) {
                numbers.add(new Number(rule.id() + "." + parameter.id(), rule.title(), parameter));
            }
        }
        return List.copyOf(numbers);
    }

    private static Inquiry make(
            Rule<Programme> rule,
            FrameworkVersion version,
            Map<String, Question> questions,
            Function<Programme, Programme> form,
            Failures failures) {
        var ready = new HashMap<String, Question.Asked>();
        questions.forEach((id, question) -> ready.put(id, question.ready()));
        try {
            return new Inquiry(rule, form.apply(rule.service()), version, ready, failures);
        } catch (RuntimeException | LinkageError failed) {
            throw new Refused(failures.shown("programme", rule, failed));
        }
    }

    private static List<Parameter> parameters(Rule<Programme> programme, Failures failures) {
        try {
            return programme.service().parameters();
        } catch (RuntimeException | LinkageError failed) {
            failures.shown("programme", programme, failed);
            return List.of();
        }
    }

    /** A parameter's id has no dot, so that "a.1" and "a.1.2" keep their own. */
    private static Map<String, Integer> own(String rule, Map<String, Integer> values) {
        var own = new HashMap<String, Integer>();
        values.forEach((key, value) -> {
            if (key.startsWith(rule + ".") && key.indexOf('.', rule.length() + 1) < 0) {
                own.put(key.substring(rule.length() + 1), value);
            }
        });
        return own;
    }

    private static void check(String key, int value, @org.jspecify.annotations.Nullable Parameter parameter) {
        if (parameter == null) {
            throw new IllegalArgumentException(key + " is no number of this programme");
        }
        if (value < parameter.least() || value > parameter.most()) {
            throw new IllegalArgumentException(parameter.label() + " must lie between " + parameter.least() + " and " + parameter.most());
        }
    }
}
