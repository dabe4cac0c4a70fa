package org.together.core.kinship;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * Who is what to whom as at a day: the family as it was then, ties begun by then (those that had ended too), connections with the outside
 * begun by then, and the day of death of those who had died.
 */
public record Kinship(Family family, List<Tie> ties, List<Connection> connections, Map<Id<Person>, LocalDate> died) {

    public LocalDate asAt() {
        return family.asAt();
    }

    public Optional<Person> person(Id<Person> id) {
        return family.members().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<Tie> tiesOf(Id<Person> person) {
        return ties.stream().filter(tie -> tie.isOf(person)).toList();
    }
}
