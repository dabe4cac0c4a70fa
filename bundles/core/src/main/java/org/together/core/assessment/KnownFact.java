package org.together.core.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.family.Fact;
import org.together.core.family.Field;
import org.together.core.family.Period;

/**
 * A fact shown in an assessment so that nobody asks for it again, as it reads, and what was said of it since. {@code recorded} is how it
 * read before somebody put it right, here or in an assessment before; {@code fields} are those that can be put right.
 */
public record KnownFact(
        Fact fact,
        String domain,
        String told,
        Standing standing,
        Optional<Remark> remark,
        Optional<String> recorded,
        List<Field<?>> fields) {

    /** How it stands. */
    public enum Standing {
        /** Nobody has looked at it in this assessment. */
        AS_RECORDED,
        CONFIRMED,
        /** Put right in its own fields: rules go by what is right, and what was recorded stays beside it. */
        CORRECTED,
        /** Somebody says otherwise in words; both stay. */
        DISPUTED
    }

    /** What was said of it, by whom and when; {@code words} is empty for a confirmation. */
    public record Remark(String words, Author author, Instant at) {}

    /** What is right instead: values by field key, empty for what is not known after all; the period when it is another; and why. */
    public record Right(Map<String, String> values, Optional<Period> period, String reason) {

        /** What cannot be said in the fact's own fields. */
        public static Right inWords(String reason) {
            return new Right(Map.of(), Optional.empty(), reason);
        }
    }
}
