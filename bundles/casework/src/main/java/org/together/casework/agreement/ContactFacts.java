package org.together.casework.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.together.core.agreement.Engagements.Event;
import org.together.core.agreement.Engagements.Evidence;
import org.together.core.family.Fact;
import org.together.core.family.Family;

/** The facts that say somebody met the family, or tried to. */
final class ContactFacts {

    private ContactFacts() {}

    static List<Event> in(Family family) {
        return List.of();
    }

    static Stream<Evidence> practical(Family family) {
        return Stream.empty();
    }

    static boolean isAdvocate(Fact fact) {
        return false;
    }

    static String who(Fact fact) {
        var author = fact.source().reference();
        return author.isBlank() ? fact.source().agency() : author + ", " + fact.source().agency();
    }
}
