package org.together.screens.families.kinship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.kinship.Kinship;
import org.together.core.kinship.Tie;
import org.together.ui.parts.Ages;

/** Members and their ties in words. */
final class People {
    private final Kinship kinship;

    People(Kinship kinship) {
        this.kinship = kinship;
    }

    String name(Id<Person> id) {
        return kinship.person(id).map(person -> person.name().full()).orElse("A former member");
    }

    String forenames(Id<Person> id) {
        return kinship.person(id).map(person -> person.name().forenames()).orElse("A former member");
    }

    /** "34", or what it was on the day of death; "?" when the date of birth is not known. */
    String age(Person person) {
        var until = kinship.died().getOrDefault(person.id(), kinship.asAt());
        return person.born().map(born -> String.valueOf(ChronoUnit.YEARS.between(born, until))).orElse("?");
    }

    /** "34, parent or carer, lives with the family". */
    String described(Person person) {
        var membership = kinship.family().memberships().stream()
                .filter(one -> one.person().id().equals(person.id()))
                .findFirst()
                .orElseThrow();
        var died = kinship.died().get(person.id());
        var age = age(person).equals("?") ? "age not known" : "aged " + age(person);
        return (died == null ? age : "died " + Ages.date(died) + " " + age) + ", " + membership.role().label()
                + (died != null ? "" : membership.isResident() ? ", lives with the family" : ", lives elsewhere");
    }

    /** As seen from one of the two: "parent of Jago". */
    String told(Tie tie, Id<Person> from) {
        var other = forenames(tie.of().equals(from) ? tie.to() : tie.of());
        var ended = tie.period().end().filter(day -> day.isBefore(kinship.asAt())).isPresent();
        return switch (tie.type()) {
            case PARTNER -> (ended ? "was partner of " : "partner of ") + other;
            case EX_PARTNER -> "former partner of " + other;
            case SIBLING -> "sibling of " + other;
            default -> tie.of().equals(from)
                    ? (ended ? "was " : "") + tie.type().label() + " of " + other
                    : (ended ? "was brought up by " : "child of ") + other + " (" + tie.type().label() + ")";
        };
    }

    static String since(Tie tie) {
        return Ages.period(tie.period());
    }

    static String source(Tie tie) {
        var source = tie.source();
        return source.feed().isEmpty() && !source.reference().isBlank()
                ? source.reference() + ", " + source.agency()
                : source.agency();
    }

    static String title(Family family, LocalDate asAt) {
        return family.name() + " as at " + Ages.date(asAt);
    }
}
