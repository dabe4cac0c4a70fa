package org.together.store.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Id;
import org.together.core.family.Identifier;
import org.together.core.family.Person;
import org.together.core.record.PersonDraft;
import org.together.core.record.PersonDraft.Residence;
import org.together.store.record.Tables.Among;

/** Writes people, their identifiers and where they live. */
final class PeopleTables {
    private static final String PERSON = "insert into record_person (id, forenames, surname, forenames_key, surname_key, born, sex)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String IDENTIFIER =
            "insert into record_identifier (person_id, place, scheme, number, number_key)"
            + " values (?, ?, ?, ?, ?)";
    private static final String RESIDENCE =
            "insert into record_residence (person_id, place, since, lines, postcode, postcode_key, uprn)"
            + " values (?, ?, ?, ?, ?, ?, ?)";

    private static final Among KNOWN = new Among("id", "record_person", "id", "constraint=record_person_id", "");
    private static final String STANDS = "about = 'P' and withdrawn = false and superseded_by is null";
    private static final Among STANDING =
            new Among("subject", "record_fact", "subject", "index=record_fact_subject", STANDS);

    private final Tables tables;

    PeopleTables(Tables tables) {
        this.tables = tables;
    }

    void keep(Collection<PersonDraft> people) {
        remove(tables.present(KNOWN, people.stream().map(person -> person.id().value()).toList()));
        tables.write(PERSON, people.stream().map(PeopleTables::person)::iterator);
        tables.write(IDENTIFIER, parts(people, PersonDraft::identifiers, PeopleTables::identifier));
        tables.write(RESIDENCE, parts(people, PersonDraft::residences, PeopleTables::residence));
    }

    /** Refuses while something is still said of one of them. */
    void drop(Collection<Id<Person>> people) {
        var ids = people.stream().map(Id::value).toList();
        tables.readAmong(STANDING, ids, row -> {
            var person = Id.of(row.getLong(1));
            throw new IllegalStateException("A person cannot be taken away while facts are still about them: " + person);
        });
        remove(ids);
        tables.changeEach("delete from record_membership where person_id = ?", ids);
    }

    private void remove(Collection<Long> ids) {
        tables.changeEach("delete from record_residence where person_id = ?", ids);
        tables.changeEach("delete from record_identifier where person_id = ?", ids);
        tables.changeEach("delete from record_person where id = ?", ids);
    }

    private static @Nullable Object[] person(PersonDraft person) {
        var name = person.name();
        return new @Nullable Object[] {
            person.id().value(),
            name.forenames(),
            name.surname(),
            SearchKeys.name(name.forenames()),
            SearchKeys.name(name.surname()),
            Days.written(person.born().orElse(null)),
            person.sex().map(Enum::name).orElse(null)
        };
    }

    private static @Nullable Object[] identifier(Identifier identifier, long[] at) {
        var number = identifier.value();
        return new @Nullable Object[] {at[0], (int) at[1], identifier.scheme(), number, SearchKeys.number(number)};
    }

    private static @Nullable Object[] residence(Residence residence, long[] at) {
        var address = residence.address();
        return new @Nullable Object[] {
            at[0],
            (int) at[1],
            Days.written(residence.since()),
            address.lines(),
            address.postcode(),
            SearchKeys.number(address.postcode()),
            address.uprn()
        };
    }

    // Each part is written with its person and its place among that person's parts.
    private static <P> List<@Nullable Object[]> parts(
            Collection<PersonDraft> people, Function<PersonDraft, List<P>> of, BiFunction<P, long[], @Nullable Object[]> row) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var person : people) {
            var place = 0;
            for (var part : of.apply(person)) {
                rows.add(row.apply(part, new long[] {person.id().value(), place++}));
            }
        }
        return rows;
    }
}
