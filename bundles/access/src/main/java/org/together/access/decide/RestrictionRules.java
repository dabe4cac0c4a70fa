package org.together.access.decide;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.together.core.access.Restrictions.Grounds;
import org.together.core.access.Restrictions.Level;
import org.together.core.access.Restrictions.Restricted;

/** What a restriction must say, in words where it does not. */
final class RestrictionRules {
    static final int LEAST_WORDS = 10;
    private static final int MOST_WORDS = 300;
    private static final int LONGEST_CONTACT = 200;
    private static final int MOST_NAMED = 30;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private RestrictionRules() {}

    /** {@code colleagues} are the accounts that can be named. */
    static Optional<String> trouble(Restricted family, Set<String> colleagues) {
        if (family.named().isEmpty() || family.named().size() > MOST_NAMED) {
            return Optional.of("Name at least one and at most " + MOST_NAMED + " people who may see the family.");
        }
        var unknown = family.named().stream().filter(account -> !colleagues.contains(account)).sorted().findFirst();
        if (unknown.isPresent()) {
            return Optional.of("Nobody who works with families signs in as " + unknown.get() + ".");
        }
        if (family.level() == Level.NAMED && family.contact().isBlank()) {
            return Optional.of("Say whom others may contact.");
        }
        return isOneLine(family.contact(), LONGEST_CONTACT)
                ? Optional.empty()
                : Optional.of("Whom others may contact is one line of at most " + LONGEST_CONTACT + " characters.");
    }

    static Optional<String> trouble(Grounds grounds, LocalDate today) {
        if (!grounds.review().isAfter(today) || grounds.review().isAfter(today.plusYears(1))) {
            return Optional.of("The day of review is after today and within a year.");
        }
        return trouble(grounds.words());
    }

    /** Of a reason. */
    static Optional<String> trouble(String words) {
        return words.strip().length() >= LEAST_WORDS && isOneLine(words, MOST_WORDS)
                ? Optional.empty()
                : Optional.of("Say why in one line of " + LEAST_WORDS + " to " + MOST_WORDS + " characters.");
    }

    private static boolean isOneLine(String text, int longest) {
        return text.length() <= longest && !CONTROL.matcher(text).find();
    }
}
