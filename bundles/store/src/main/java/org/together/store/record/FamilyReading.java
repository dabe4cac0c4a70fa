package org.together.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Membership;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Relationship;
import org.together.core.family.RelationshipType;
import org.together.core.family.Role;
import org.together.core.family.Source;
import org.together.core.snapshot.FamilySnapshot;
import org.together.core.snapshot.MembershipSnapshot;
import org.together.core.snapshot.RelationshipSnapshot;
import org.together.store.record.Tables.Among;

/** Reads some families whole as at a day: a few queries for all of them together. */
final class FamilyReading {
    static final Among HEADS = new Among("id, name, locality", "record_family", "id", "constraint=record_family_id", "");
    private static final Among MEMBERSHIPS = new Among(
            "family_id, person_id, part, resident, from_day, to_day, reason, place",
            "record_membership",
            "family_id",
            "constraint=record_membership_place",
            "from_day <= ? and (to_day is null or to_day >= ?)");
    private static final Among RELATIONSHIPS = new Among(
            "of_person, type, to_person, from_day, to_day, agency, feed, reference",
            "record_relationship",
            "of_person",
            "index=record_relationship_of",
            "from_day <= ? and (to_day is null or to_day >= ?) and superseded_by is null and withdrawn = false");

    /** A family's own row. */
    record Head(long id, String name, Optional<String> locality) {
        static Head of(ResultSet row) throws SQLException {
            return new Head(row.getLong(1), row.getString(2), Optional.ofNullable(row.getString(3)));
        }
    }

    private record Place(long person, Role role, boolean resident, Period period, String reason, int order) {}

    private final Tables tables;
    private final LocalDate asAt;
    private final Days days;
    private final Map<Long, List<Place>> places = new HashMap<>();
    private final Map<Long, List<Relationship>> relationships = new HashMap<>();
    private Map<Long, List<Fact>> facts = Map.of();
    private Map<Long, Person> people = Map.of();

    private FamilyReading(Tables tables, LocalDate asAt) {
        this.tables = tables;
        this.asAt = asAt;
        this.days = tables.days();
    }

    /** In the order of the heads; families to which nobody belonged then are left out. */
    static List<Family> of(Tables tables, LocalDate asAt, Collection<Head> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        var reading = new FamilyReading(tables, asAt);
        reading.read(heads.stream().map(Head::id).toList());
        return heads.stream().flatMap(head -> reading.family(head).stream()).toList();
    }

    private void read(List<Long> families) {
        var day = Days.written(asAt);
        var members = new HashSet<Long>();
        tables.readAmong(MEMBERSHIPS, families, row -> members.add(place(row)), day, day);
        var subjects = new ArrayList<>(members);
        subjects.addAll(families);
        facts = FactReading.of(tables, subjects, asAt);
        people = PeopleReading.of(tables, members, asAt, facts);
        tables.readAmong(RELATIONSHIPS, members, this::relationship, day, day);
    }

    private long place(ResultSet row) throws SQLException {
        var person = row.getLong(2);
        var role = Role.valueOf(row.getString(3));
        var place = new Place(person, role, row.getBoolean(4), days.period(row, 5), row.getString(7), row.getInt(8));
        places.computeIfAbsent(row.getLong(1), none -> new ArrayList<>(6)).add(place);
        return person;
    }

    private void relationship(ResultSet row) throws SQLException {
        var of = row.getLong(1);
        var type = RelationshipType.valueOf(row.getString(2));
        var source = new Source(row.getString(6), Optional.ofNullable(row.getString(7)), row.getString(8));
        var relationship = new RelationshipSnapshot(Id.of(of), type, Id.of(row.getLong(3)), days.period(row, 4), source);
        relationships.computeIfAbsent(of, none -> new ArrayList<>(4)).add(relationship);
    }

    private Optional<Family> family(Head head) {
        var belonging = new LinkedHashMap<Long, Membership>();
        places.getOrDefault(head.id(), List.of()).stream()
                .filter(place -> people.containsKey(place.person()))
                .sorted(Comparator.comparingInt(Place::order))
                .forEach(place -> belonging.put(place.person(), membership(place)));
        if (belonging.isEmpty()) {
            return Optional.empty();
        }
        var own = facts.getOrDefault(head.id(), List.of());
        var ties = between(belonging.keySet());
        var members = List.copyOf(belonging.values());
        return Optional.of(new FamilySnapshot(Id.of(head.id()), head.name(), head.locality(), asAt, members, ties, own));
    }

    private Membership membership(Place place) {
        var person = Objects.requireNonNull(people.get(place.person()));
        return new MembershipSnapshot(person, place.role(), place.resident(), place.period(), place.reason());
    }

    private List<Relationship> between(Set<Long> members) {
        return members.stream()
                .flatMap(member -> relationships.getOrDefault(member, List.of()).stream())
                .filter(tie -> members.contains(tie.to().value()) && !tie.to().equals(tie.of()))
                .toList();
    }
}
