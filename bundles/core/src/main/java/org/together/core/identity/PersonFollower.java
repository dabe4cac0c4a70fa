package org.together.core.identity;

import java.util.Collection;
import org.osgi.annotation.versioning.ConsumerType;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * Keeps something about people by their ids, and is told when descriptions go over from one person to another, so that it stays with whom
 * it is about when people are joined and split. A service of whoever keeps it; told inside the running transaction, before people of whom
 * nothing is left go.
 */
@ConsumerType
public interface PersonFollower {
    void moved(Collection<Step> steps);

    /** A description that went over; {@code isLast}: nothing is left of the person before. Older descriptions come first. */
    record Step(Id<Description> description, Id<Person> before, Id<Person> after, boolean isLast) {}
}
