package org.together.hub.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.identity.Candidate;
import org.together.core.identity.Description;
import org.together.core.identity.Doubt;
import org.together.core.identity.Likeness;
import org.together.core.identity.PersonIdentity;
import org.together.core.identity.PersonIdentity.Move;
import org.together.core.identity.Ruling;
import org.together.core.identity.Sought;
import org.together.hub.load.Bookkeeping;
import org.together.hub.match.Identity;
import org.together.hub.record.Decisions;
import org.together.hub.record.Moves;
import org.together.linkage.CardIndex.Answer;
import org.together.linkage.Entry;

/** People as one viewer may see them, inside the running transaction. */
final class People {
    /** Descriptions looked at for each person asked for: the same person often stands there many times. */
    private static final int DESCRIPTIONS = 20;

    private final Shown shown;

    People(Shown shown) {
        this.shown = shown;
    }

    Optional<PersonIdentity> of(Id<Person> id) {
        var theirs = shown.ofPeople(Set.of(id.value()));
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        var reasons = new HashMap<Id<Description>, Likeness>();
        theirs.forEach((one, says) -> theirs.values().stream()
                .filter(other -> other.id() != one)
                .flatMap(other -> shown.likeness(says, other).stream())
                .max(Comparator.comparingDouble(Likeness::weight))
                .ifPresent(best -> reasons.put(Id.of(one), best)));
        return Optional.of(new PersonIdentity(
                id,
                theirs.values().stream().sorted(Comparator.comparing(Identity::id)).map(shown::description).toList(),
                reasons,
                rulings(theirs.keySet()),
                moves(theirs.keySet(), id)));
    }

    /** What was decided about them and somebody who leaves no trace is not told. */
    private List<Ruling> rulings(Collection<Long> identities) {
        var decisions = new Decisions(shown.ledger());
        return decisions.about(identities).stream()
                .filter(one -> decisions.identitiesOf(one.id()).stream().noneMatch(shown.hidden()::contains))
                .toList();
    }

    private List<Move> moves(Collection<Long> identities, Id<Person> person) {
        return new Moves(shown.ledger(), "").of(identities, person.value()).stream()
                .filter(one -> !shown.isHidden(one.before().value()) && !shown.isHidden(one.after().value()))
                .toList();
    }

    /** Of two people the two descriptions that are most alike. */
    Optional<Doubt> between(Id<Person> one, Id<Person> other) {
        var all = shown.ofPeople(Set.of(one.value(), other.value()));
        var those = all.values().stream().filter(says -> says.person() == other.value()).toList();
        return all.values().stream()
                .filter(says -> says.person() == one.value())
                .flatMap(first -> those.stream().flatMap(second -> pair(first, second).stream()))
                .max(Comparator.comparingDouble(pair -> pair.likeness().weight()));
    }

    private Optional<Doubt> pair(Identity one, Identity other) {
        return shown.likeness(one, other)
                .map(why -> new Doubt(shown.description(one), shown.description(other), one.person() == other.person(), why));
    }

    List<Candidate> search(Bookkeeping books, Sought sought, int atMost) {
        var best = new LinkedHashMap<Long, Answer>();
        var answers = books.search(entry(sought), atMost * DESCRIPTIONS, id -> !shown.hidden().contains(id));
        var known = shown.find(answers.stream().map(Answer::id).toList());
        for (var answer : answers) {
            var says = known.get(answer.id());
            if (says != null && best.size() < atMost) {
                best.putIfAbsent(says.person(), answer);
            }
        }
        var counts = counts(best.keySet());
        shown.telling(best.values().stream().map(one -> known.get(one.id())).toList());
        return best.entrySet().stream()
                .filter(one -> shown.isPlaceTold(one.getKey()) || isMeant(one.getValue()))
                .map(one -> new Candidate(
                        shown.description(known.get(one.getValue().id())),
                        counts.getOrDefault(one.getKey(), 1L).intValue(),
                        shown.likeness(one.getValue().why(), shown.isPlaceTold(one.getKey()))))
                .toList();
    }

    /** By something else than where they live: whose address is told to nobody is not found by it either. */
    private static boolean isMeant(Answer answer) {
        return answer.why().reasons().stream().anyMatch(reason -> reason.weight() > 0 && !reason.field().equals(Shown.PLACE));
    }

    private Map<Long, Long> counts(Collection<Long> people) {
        return shown.ofPeople(people).values().stream().collect(Collectors.groupingBy(Identity::person, Collectors.counting()));
    }

    private static Entry entry(Sought sought) {
        var entry = Entry.asTyped().forename(sought.forenames()).surname(sought.surname()).postcode(sought.postcode());
        return sought.born().map(entry::born).orElse(entry);
    }
}
