package org.together.casework.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.together.casework.Gate;
import org.together.core.assessment.KnownFact.Right;
import org.together.core.facts.Corrections;
import org.together.core.facts.Involvement;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Field;
import org.together.core.family.Period;

/** What is said to be right instead of what a source recorded: checked against the fields of the fact's kind, and told. */
final class Righting {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int LONGEST = 2000;
    private static final int LONGEST_VALUE = 200;

    private final Fact recorded;
    private final List<Field<?>> fields;
    private final Right right;

    Righting(Fact recorded, Optional<FactKind> kind, Right right) {
        this.recorded = recorded;
        this.right = right;
        fields = kind.map(Righting::fields).orElse(List.of());
    }

    /** Those that can be put right: who reads a family is allocated, never corrected. */
    static List<Field<?>> fields(FactKind kind) {
        var isAllocated = kind.equals(Involvement.ADVOCATE) || kind.equals(Involvement.COVER);
        return isAllocated ? List.of() : kind.fields().stream().filter(field -> !field.equals(Involvement.ACCOUNT)).toList();
    }

    /** What is wrong in words, or empty. */
    Optional<String> fault() {
        if (right.reason().isBlank()) {
            return Optional.of("Say why in a sentence, and who says so");
        }
        if (right.reason().length() > LONGEST) {
            return Optional.of("Say it in at most " + LONGEST + " characters");
        }
        if (right.values().keySet().stream().anyMatch(key -> fields.stream().noneMatch(field -> field.key().equals(key)))) {
            return Optional.of("This cannot be put right here: say in words what is right");
        }
        return fields.stream().flatMap(field -> fault(field).stream()).findFirst().or(this::faultOfPeriod);
    }

    private Optional<String> fault(Field<?> field) {
        var written = right.values().getOrDefault(field.key(), "");
        var isLeft = written.isEmpty() || written.equals(before(field.key()));
        return isLeft || field.takes(written) && written.length() <= LONGEST_VALUE
                ? Optional.empty()
                : Optional.of(field.label() + " cannot be “" + written + "”");
    }

    private Optional<String> faultOfPeriod() {
        if (right.period().isPresent() && fields.isEmpty()) {
            return Optional.of("This cannot be put right here: say in words what is right");
        }
        return right.period().flatMap(period -> {
            var isBackward = period.end().filter(end -> end.isBefore(period.from())).isPresent();
            var isToCome = period.from().isAfter(Gate.today());
            return isBackward || isToCome
                    ? Optional.of("It began on a day not after today, and ended on that day or later")
                    : Optional.empty();
        });
    }

    /** What a fact that corrects carries beside whom it names. */
    Map<String, String> written() {
        var written = new HashMap<>(Corrections.written(changed(), period()));
        var change = change();
        if (!change.isEmpty()) {
            written.put(Corrections.CHANGE.key(), change);
        }
        written.put(Corrections.WORDS.key(), right.reason().strip());
        return written;
    }

    private Map<String, String> changed() {
        var changed = new HashMap<>(right.values());
        changed.entrySet().removeIf(entry -> entry.getValue().equals(before(entry.getKey())));
        return changed;
    }

    private String before(String key) {
        return recorded.values().getOrDefault(key, "");
    }

    private Optional<Period> period() {
        return right.period().filter(period -> !period.equals(recorded.period()));
    }

    /** "Sessions possible 62 instead of 26". */
    private String change() {
        var changed = changed();
        var told = new ArrayList<String>();
        fields.stream()
                .filter(field -> changed.containsKey(field.key()))
                .forEach(field -> told.add(field.label() + " " + shown(field, changed.getOrDefault(field.key(), "")) + " instead of "
                        + shown(field, before(field.key()))));
        period().ifPresent(right -> told.add(told(right) + " instead of " + told(recorded.period())));
        return String.join("; ", told);
    }

    private static String shown(Field<?> field, String written) {
        return written.isEmpty() ? "not known" : field.show(written);
    }

    private static String told(Period period) {
        var end = period.end().filter(day -> !day.equals(period.from()));
        var from = day(period.from());
        return period.end().isEmpty() ? "since " + from : end.map(day -> from + " to " + day(day)).orElse("on " + from);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
