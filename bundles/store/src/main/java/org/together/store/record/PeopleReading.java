package org.together.store.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.family.Address;
import org.together.core.family.Fact;
import org.together.core.family.Id;
import org.together.core.family.Identifier;
import org.together.core.family.Name;
import org.together.core.family.Person;
import org.together.core.family.Sex;
import org.together.core.snapshot.PersonSnapshot;

/** Reads people whole as at a day. */
final class PeopleReading {
    private static final String PEOPLE = "select id, forenames, surname, born, sex from record_person where id {ids}";
    private static final String IDENTIFIERS = "select person_id, scheme, number from record_identifier where person_id {ids} order by person_id, place";
    private static final String RESIDENCES = "select person_id, lines, postcode, uprn from record_residence where person_id {ids} and since <= ?"
            + " order by person_id, since, place";

    private PeopleReading() {}

    /** {@code facts} may hold those of others too. */
    static Map<Long, Person> of(Tables tables, Collection<Long> ids, LocalDate asAt, Map<Long, List<Fact>> facts) {
        var identifiers = identifiers(tables, ids);
        var addresses = addresses(tables, ids, asAt);
        var people = new HashMap<Long, Person>();
        tables.readAmong(PEOPLE, ids, row -> {
            var id = row.getLong(1);
            people.put(
                    id,
                    new PersonSnapshot(
                            Id.of(id),
                            new Name(row.getString(2), row.getString(3)),
                            Optional.ofNullable(Days.read(row, 4)),
                            Optional.ofNullable(row.getString(5)).map(Sex::valueOf),
                            Optional.ofNullable(addresses.get(id)),
                            identifiers.getOrDefault(id, List.of()),
                            asAt,
                            facts.getOrDefault(id, List.of())));
        });
        return people;
    }

    private static Map<Long, List<Identifier>> identifiers(Tables tables, Collection<Long> ids) {
        var identifiers = new HashMap<Long, List<Identifier>>();
        tables.readAmong(IDENTIFIERS, ids, row -> identifiers
                .computeIfAbsent(row.getLong(1), none -> new ArrayList<>(4))
                .add(new Identifier(row.getString(2), row.getString(3))));
        return identifiers;
    }

    // The newest comes last and stays.
    private static Map<Long, Address> addresses(Tables tables, Collection<Long> ids, LocalDate asAt) {
        var addresses = new HashMap<Long, Address>();
        tables.readAmong(
                RESIDENCES,
                ids,
                row -> addresses.put(row.getLong(1), new Address(row.getString(2), row.getString(3), row.getString(4))),
                Days.written(asAt));
        return addresses;
    }
}
