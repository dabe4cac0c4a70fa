package org.together.casework.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.together.core.agreement.Engagements.Event;
import org.together.core.agreement.Engagements.Sort;
import org.together.core.facts.Contacts;
import org.together.core.facts.Involvement;
import org.together.core.family.Fact;
import org.together.core.family.Family;

/** The facts that say somebody met the family, or tried to. */
final class ContactFacts {
    private static final Map<String, Sort> SORTS = Map.of(
            Contacts.VISIT.id(), Sort.CONTACT,
            Contacts.CALL.id(), Sort.CONTACT,
            Contacts.ATTEMPT.id(), Sort.ATTEMPT,
            Contacts.NO_SHOW.id(), Sort.MISSED);

    private ContactFacts() {}

    static List<Event> in(Family family) {
        return Contacts.ALL.stream().flatMap(family::facts).map(ContactFacts::event).toList();
    }

    static boolean isAdvocate(Fact fact) {
        return fact.is(Involvement.ADVOCATE);
    }

    static String who(Fact fact) {
        var author = fact.source().reference();
        return author.isBlank() ? fact.source().agency() : author + ", " + fact.source().agency();
    }

    private static Event event(Fact fact) {
        var voice = fact.value(Contacts.VOICE).map(words -> "“" + words + "”");
        var with = fact.value(Contacts.WITH).map(names -> "with " + names);
        var words = Clauses.joined(Stream.of(with, fact.value(Contacts.SEEN), voice).flatMap(Optional::stream).toList());
        return new Event(fact.period().from(), SORTS.get(fact.kind()), words, who(fact));
    }
}
