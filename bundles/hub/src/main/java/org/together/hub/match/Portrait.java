package org.together.hub.match;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.together.core.family.Id;
import org.together.core.family.Identifier;
import org.together.core.family.Name;
import org.together.core.record.PersonDraft;

/**
 * What is believed of a person whom several identities describe: what most feeds agree on; among equals the newest,
 * then the first of the alphabet.
 */
public final class Portrait {
    private Portrait() {}

    public static PersonDraft of(long person, Collection<Identity> identities) {
        return new PersonDraft(
                Id.of(person),
                name(identities),
                agreed(identities, Identity::born, LocalDate::toString),
                agreed(identities, Identity::sex, Enum::name),
                identifiers(identities),
                Residences.of(identities));
    }

    private static Name name(Collection<Identity> identities) {
        var folded = agreed(identities, identity -> Optional.of(folded(identity)), text -> text).orElse("");
        return identities.stream()
                .filter(identity -> folded(identity).equals(folded))
                .map(identity -> Capitals.of(identity.name()))
                .max(Comparator.comparingInt(Portrait::marks).thenComparing(Name::full))
                .orElseThrow();
    }

    private static String folded(Identity identity) {
        return Folded.name(identity.name().forenames()) + " " + Folded.name(identity.name().surname());
    }

    /** Who writes accents, hyphens and apostrophes took more care. */
    private static int marks(Name name) {
        return (int) name.full().chars().filter(sign -> sign > 127 || sign == '-' || sign == '\'').count();
    }

    private static <T> Optional<T> agreed(
            Collection<Identity> identities, Function<Identity, Optional<T>> say, Function<T, String> written) {
        var votes = new HashMap<T, Vote<T>>();
        for (var identity : identities) {
            say.apply(identity).ifPresent(value -> votes.merge(value, new Vote<>(value, 1, identity.lastSeen()), Vote::and));
        }
        return votes.values().stream()
                .max(Comparator.<Vote<T>>comparingInt(Vote::count)
                        .thenComparing(Vote::newest)
                        .thenComparing(vote -> written.apply(vote.value()), Comparator.reverseOrder()))
                .map(Vote::value);
    }

    private record Vote<T>(T value, int count, LocalDate newest) {
        Vote<T> and(Vote<T> other) {
            return new Vote<>(value, count + other.count, newest.isAfter(other.newest) ? newest : other.newest);
        }
    }

    private static List<Identifier> identifiers(Collection<Identity> identities) {
        return identities.stream()
                .flatMap(identity -> identity.identifiers().stream())
                .distinct()
                .sorted(Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value))
                .toList();
    }
}
