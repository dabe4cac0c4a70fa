package org.together.casework.frontdoor;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.together.core.family.Address;
import org.together.core.family.Person;
import org.together.core.frontdoor.PersonReferred;

/** Whether somebody written on a referral may be somebody in the record, and why. */
final class Likeness {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    private Likeness() {}

    /** What to look for in the record: name with date of birth or postcode; the name alone when there is neither. */
    static String question(PersonReferred typed) {
        var name = typed.name().full();
        if (typed.born().isPresent()) {
            return DAY.format(typed.born().get()) + " " + typed.name().surname();
        }
        return isPostcode(typed.postcode()) ? typed.postcode() + " " + typed.name().surname() : name;
    }

    /** Enough to say that it is the same person: the name and the date of birth or the postcode, and nothing against it. */
    static Optional<String> sure(PersonReferred typed, Person known) {
        if (!isSameName(typed, known) || contradicts(typed, known)) {
            return Optional.empty();
        }
        if (isSameBirth(typed, known)) {
            return Optional.of("same name and date of birth");
        }
        return isSamePlace(typed, known) ? Optional.of("same name at the same postcode") : Optional.empty();
    }

    /** Enough to ask: every word typed begins a word of the name, and no other date of birth. */
    static Optional<String> possible(PersonReferred typed, Person known) {
        if (contradicts(typed, known) || !begins(typed, known)) {
            return Optional.empty();
        }
        var name = isSameName(typed, known) ? "same name" : "a name that begins so";
        if (isSameBirth(typed, known)) {
            return Optional.of(name + " and the same date of birth");
        }
        return Optional.of(isSamePlace(typed, known) ? name + " at the same postcode" : name);
    }

    private static boolean begins(PersonReferred typed, Person known) {
        var words = fold(known.name().full()).split(" ");
        return Stream.of(fold(typed.name().full()).split(" ")).allMatch(part -> Stream.of(words).anyMatch(word -> word.startsWith(part)));
    }

    private static boolean isSameName(PersonReferred typed, Person known) {
        return fold(typed.name().forenames()).equals(fold(known.name().forenames()))
                && fold(typed.name().surname()).equals(fold(known.name().surname()));
    }

    private static boolean isSameBirth(PersonReferred typed, Person known) {
        return typed.born().isPresent() && typed.born().equals(known.born());
    }

    private static boolean contradicts(PersonReferred typed, Person known) {
        return typed.born().isPresent() && known.born().isPresent() && !typed.born().equals(known.born());
    }

    private static boolean isSamePlace(PersonReferred typed, Person known) {
        return isPostcode(typed.postcode())
                && known.address().map(Address::postcode).map(Likeness::close).filter(close(typed.postcode())::equals).isPresent();
    }

    static boolean isPostcode(String text) {
        return close(text).matches("[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}");
    }

    private static String close(String postcode) {
        return postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Without accents, punctuation and case. */
    private static String fold(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\p{M}'’.]", "");
        return plain.toUpperCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
