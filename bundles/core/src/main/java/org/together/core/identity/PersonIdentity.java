package org.together.core.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * Why a person is held to be one: the descriptions, for each the likeness with the one it agrees with best ({@code
 * reasons}; none when it is the only one), what was decided, and when descriptions came and went.
 */
public record PersonIdentity(
        Id<Person> person,
        List<Description> descriptions,
        Map<Id<Description>, Likeness> reasons,
        List<Ruling> rulings,
        List<Move> moves) {

    /** A description that went over from one person to another, and by what. */
    public record Move(Id<Description> description, Id<Person> before, Id<Person> after, Instant when, String because) {}
}
