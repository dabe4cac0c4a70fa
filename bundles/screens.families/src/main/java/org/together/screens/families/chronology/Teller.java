package org.together.screens.families.chronology;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.together.core.chronology.Entry;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Kinds;
import org.together.core.family.Person;

/** Facts of a family in words: whose, at what age, of what kind. */
final class Teller {
    static final String FAMILY = "The family";

    private final Map<Id<Person>, Person> people;
    private final Kinds kinds;

    Teller(Family family, Kinds kinds) {
        people = family.members().collect(Collectors.toMap(Person::id, Function.identity(), (one, other) -> one));
        this.kinds = kinds;
    }

    String whose(Fact fact) {
        return fact.person().map(id -> person(id).map(one -> one.name().full()).orElse("A member")).orElse(FAMILY);
    }

    /** "Jago Pascoe, aged 7": how old they were when it happened. */
    String whoseAndAge(Fact fact) {
        var born = fact.person().flatMap(this::person).flatMap(Person::born);
        return whose(fact) + born.map(day -> age(day, fact.period().from())).orElse("");
    }

    private static String age(LocalDate born, LocalDate day) {
        var months = ChronoUnit.MONTHS.between(born, day);
        if (months < 0) {
            return ", before birth";
        }
        return months < 24 ? ", aged " + months + (months == 1 ? " month" : " months") : ", aged " + months / 12;
    }

    String kind(Entry entry) {
        return kinds.label(entry.fact().kind());
    }

    String agency(Entry entry) {
        return entry.fact().source().agency();
    }

    Kinds kinds() {
        return kinds;
    }

    private Optional<Person> person(Id<Person> id) {
        return Optional.ofNullable(people.get(id));
    }
}
