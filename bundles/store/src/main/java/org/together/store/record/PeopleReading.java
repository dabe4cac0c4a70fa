package org.together.store.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.together.core.family.Address;
import org.together.core.family.Fact;
import org.together.core.family.Id;
import org.together.core.family.Identifier;
import org.together.core.family.Name;
import org.together.core.family.Person;
import org.together.core.family.Sex;
import org.together.core.snapshot.PersonSnapshot;
import org.together.store.record.Tables.Among;

/** Reads people whole as at a day. */
final class PeopleReading {
    private static final Among PEOPLE =
            new Among("id, forenames, surname, born, sex", "record_person", "id", "constraint=record_person_id", "");
    private static final Among IDENTIFIERS = new Among(
            "person_id, scheme, number, place", "record_identifier", "person_id", "constraint=record_identifier_place", "");
    private static final Among RESIDENCES = new Among(
            "person_id, lines, postcode, uprn, since, place",
            "record_residence",
            "person_id",
            "constraint=record_residence_place",
            "since <= ?");

    private PeopleReading() {}

    /** {@code facts} may hold those of others too. */
    static Map<Long, Person> of(Tables tables, Collection<Long> ids, LocalDate asAt, Map<Long, List<Fact>> facts) {
        var identifiers = identifiers(tables, ids);
        var addresses = addresses(tables, ids, asAt);
        var people = new HashMap<Long, Person>();
        var days = tables.days();
        tables.readAmong(PEOPLE, ids, row -> {
            var id = row.getLong(1);
            people.put(
                    id,
                    new PersonSnapshot(
                            Id.of(id),
                            new Name(row.getString(2), row.getString(3)),
                            Optional.ofNullable(days.read(row, 4)),
                            Optional.ofNullable(row.getString(5)).map(Sex::valueOf),
                            Optional.ofNullable(addresses.get(id)),
                            identifiers.getOrDefault(id, List.of()),
                            asAt,
                            facts.getOrDefault(id, List.of())));
        });
        return people;
    }

    private static Map<Long, List<Identifier>> identifiers(Tables tables, Collection<Long> ids) {
        var places = new HashMap<Long, TreeMap<Integer, Identifier>>();
        tables.readAmong(IDENTIFIERS, ids, row -> places.computeIfAbsent(row.getLong(1), none -> new TreeMap<>())
                .put(row.getInt(4), new Identifier(row.getString(2), row.getString(3))));
        var identifiers = HashMap.<Long, List<Identifier>>newHashMap(places.size());
        places.forEach((person, theirs) -> identifiers.put(person, List.copyOf(theirs.values())));
        return identifiers;
    }

    private record Home(LocalDate since, int place, Address address) {}

    // The newest stays.
    private static Map<Long, Address> addresses(Tables tables, Collection<Long> ids, LocalDate asAt) {
        var newest = BinaryOperator.maxBy(Comparator.comparing(Home::since).thenComparing(Home::place));
        var homes = new HashMap<Long, Home>();
        var days = tables.days();
        tables.readAmong(
                RESIDENCES,
                ids,
                row -> homes.merge(
                        row.getLong(1),
                        new Home(days.day(row, 5), row.getInt(6), new Address(row.getString(2), row.getString(3), row.getString(4))),
                        newest),
                Days.written(asAt));
        var addresses = HashMap.<Long, Address>newHashMap(homes.size());
        homes.forEach((person, home) -> addresses.put(person, home.address()));
        return addresses;
    }
}
