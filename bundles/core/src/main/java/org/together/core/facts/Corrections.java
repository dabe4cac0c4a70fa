package org.together.core.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Field;
import org.together.core.family.Id;
import org.together.core.family.Period;

/**
 * What somebody who works with a family says otherwise of a fact: a fact of a kind of its own that names it, with the reason and, where
 * it can be said in the fact's own fields, the values and the period that are right. What the source recorded stays beside it.
 */
public final class Corrections {
    public static final Field<String> FACT = Field.text("fact", "Record");
    public static final Field<String> ASSESSMENT = Field.text("assessment", "Assessment");
    public static final Field<String> MATTER = Field.text("matter", "Matter");
    /** What is different, in words. */
    public static final Field<String> CHANGE = Field.text("change", "What is right");

    public static final Field<String> WORDS = Field.text("words", "Why");
    /** Takes back what was said of the fact before. */
    public static final Field<Boolean> UNDONE = Field.flag("undone", "Taken back");

    public static final FactKind CORRECTED = FactKind.of(
                    "assessment.corrected", "Corrected in the assessment", FACT, ASSESSMENT, MATTER, CHANGE, WORDS, UNDONE)
            .reads("Said otherwise in the assessment of {matter}[: {change}][: {words}]");

    private static final String VALUE = "value.";
    private static final String FROM = "period.from";
    private static final String TO = "period.to";

    private Corrections() {}

    /** The newest that stands of what is said of each fact, by the fact's id; what was taken back is not in it. */
    public static Map<Id<Fact>, Fact> standing(Stream<Fact> corrections) {
        var newest = corrections
                .filter(fact -> fact.is(CORRECTED))
                .flatMap(fact -> about(fact).map(id -> Map.entry(id, fact)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Corrections::newer, HashMap::new));
        newest.values().removeIf(fact -> fact.value(UNDONE).orElse(false));
        return newest;
    }

    private static Fact newer(Fact one, Fact other) {
        return one.id().compareTo(other.id()) > 0 ? one : other;
    }

    /** The fact of which a correction speaks. */
    public static Optional<Id<Fact>> about(Fact correction) {
        return correction.value(FACT).flatMap(Id::<Fact>parse);
    }

    /** Whether it says what is right in the fact's own fields, and not in words alone. */
    public static boolean isTyped(Fact correction) {
        return correction.values().keySet().stream().anyMatch(key -> key.startsWith(VALUE) || key.equals(FROM));
    }

    /** What the fact says with the correction; an empty value is one that is not known after all. */
    public static Map<String, String> values(Fact recorded, Fact correction) {
        var values = new HashMap<>(recorded.values());
        correction.values().forEach((key, value) -> {
            if (key.startsWith(VALUE)) {
                values.put(key.substring(VALUE.length()), value);
            }
        });
        values.values().removeIf(String::isEmpty);
        return Map.copyOf(values);
    }

    public static Period period(Fact recorded, Fact correction) {
        var from = Optional.ofNullable(correction.values().get(FROM)).map(LocalDate::parse);
        var to = Optional.ofNullable(correction.values().get(TO)).map(LocalDate::parse);
        return from.map(day -> new Period(day, to.orElse(null))).orElse(recorded.period());
    }

    /** How a correction writes these values, by field key, and this period, if it is another. */
    public static Map<String, String> written(Map<String, String> values, Optional<Period> period) {
        var written = new HashMap<String, String>();
        values.forEach((key, value) -> written.put(VALUE + key, value));
        period.ifPresent(right -> {
            written.put(FROM, right.from().toString());
            right.end().ifPresent(end -> written.put(TO, end.toString()));
        });
        return Map.copyOf(written);
    }
}
