package org.together.hub.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.CouncilTime;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.record.FamilyReader;
import org.together.hub.load.Bookkeeping;
import org.together.hub.record.Belongers;
import org.together.hub.record.Belongers.Belonger;

/**
 * Whose address is told to nobody, inside the running transaction; asked for all who are about to be shown at once. While a file is being
 * loaded nobody's is: what is known of them would have to be waited for.
 */
final class Shelter {
    private final Bookkeeping books;
    private final FamilyReader families;
    private final Belongers belongers;
    private final boolean isLoading;
    private final Set<Long> expected = new HashSet<>();
    private final Map<Long, Boolean> kept = new HashMap<>();

    Shelter(Bookkeeping books, FamilyReader families, boolean isLoading) {
        this.books = books;
        this.isLoading = isLoading;
        this.families = families;
        belongers = new Belongers(books.ledger().neverWaiting());
    }

    FamilyReader families() {
        return families;
    }

    /** These may be shown. */
    void expect(Collection<Long> people) {
        expected.addAll(people);
    }

    boolean keeps(long person) {
        if (isLoading) {
            return true;
        }
        if (!kept.containsKey(person)) {
            expected.add(person);
            expected.removeAll(kept.keySet());
            ask(expected);
        }
        return kept.get(person);
    }

    private void ask(Set<Long> people) {
        var belonging = belongers.ofPeople(people);
        var today = CouncilTime.today();
        var elsewhere = families.familiesOfEach(people.stream().map(Id::<Person>of).toList(), today);
        var ids = belonging.stream().map(Belonger::family).map(Id::<Family>of).collect(Collectors.toCollection(HashSet::new));
        elsewhere.values().forEach(ids::addAll);
        var sheltered = books.sheltered(families.families(ids, today));
        people.forEach(person -> {
            var theirs = elsewhere.getOrDefault(Id.<Person>of(person), Set.of());
            kept.put(person, theirs.stream().anyMatch(sheltered::contains));
        });
        belonging.stream().filter(one -> sheltered.contains(Id.<Family>of(one.family()))).forEach(one -> kept.put(one.person(), true));
    }
}
