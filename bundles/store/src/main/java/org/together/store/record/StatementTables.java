package org.together.store.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyWriter.Went;
import org.together.core.record.RelationshipDraft;
import org.together.store.record.Tables.Among;

/** Writes what sources say: facts and relationships, with the load and the source record each came from. */
final class StatementTables {
    private static final String FACT = "insert into record_fact (id, subject, about, kind, from_day, to_day, content, agency, feed,"
            + " reference, learnt, certainty, sensitivity, basis, load_id, source_record, withdrawn)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)";
    private static final String RELATIONSHIP = "insert into record_relationship (id, of_person, type, to_person, from_day, to_day, agency,"
            + " feed, reference, load_id, source_record, withdrawn) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)";
    private static final Among FOLLOWED =
            new Among("fact_id, came_from", "record_followed", "came_from", "index=record_followed_from", "");
    private static final Among OF_PEOPLE =
            new Among("id, subject", "record_fact", "subject", "index=record_fact_subject", "about = 'P'");
    private static final String[] BOTH = {"record_fact", "record_relationship"};

    private final Tables tables;

    StatementTables(Tables tables) {
        this.tables = tables;
    }

    void keepFacts(Collection<FactDraft> facts) {
        var now = System.currentTimeMillis();
        tables.write(FACT, facts.stream().map(fact -> fact(fact, now))::iterator);
    }

    void keepRelationships(Collection<RelationshipDraft> relationships) {
        tables.write(RELATIONSHIP, relationships.stream().map(StatementTables::relationship)::iterator);
    }

    void supersede(Collection<Long> records, long byLoad) {
        tables.changeEach("delete from record_correction where load_id = ? and source_record = ?", records, byLoad);
        tables.write(
                "insert into record_correction (load_id, source_record) values (?, ?)",
                records.stream().distinct().map(record -> new @Nullable Object[] {byLoad, record})::iterator);
        for (var table : BOTH) {
            var sql = "update " + table + " set superseded_by = ? where superseded_by is null and source_record = ?";
            tables.changeEach(sql, records, byLoad);
        }
    }

    // A later load may have corrected the same record: then what this load had corrected stays corrected, by that one.
    void withdraw(long load) {
        for (var table : BOTH) {
            tables.change("update " + table + " set withdrawn = true where load_id = ?", load);
            tables.change(
                    "update " + table + " set superseded_by = (select min(later.load_id) from record_correction later"
                            + " where later.source_record = " + table + ".source_record and later.load_id > ?)"
                            + " where superseded_by = ?"
                            + " and source_record in (select source_record from record_correction where load_id = ?)",
                    load,
                    load,
                    load);
        }
        tables.change("delete from record_correction where load_id = ?", load);
    }

    void move(Collection<Long> records, Id<Person> to) {
        tables.changeEach("update record_fact set subject = ? where about = 'P' and source_record = ?", records, to.value());
        tables.changeEach("update record_relationship set of_person = ? where source_record = ?", records, to.value());
    }

    /** A fact that went over stands in record_followed with the description by which it is known whose it is. */
    void follow(Collection<Went> descriptions) {
        var went = new HashMap<Long, Went>();
        var last = new HashMap<Long, Went>();
        for (var one : descriptions) {
            went.put(one.description(), one);
            if (one.isLast()) {
                last.putIfAbsent(one.before().value(), one);
            }
        }
        var known = new ArrayList<@Nullable Object[]>();
        tables.readAmong(FOLLOWED, went.keySet(), row -> {
            var way = went.get(row.getLong(2));
            known.add(new @Nullable Object[] {way.after().value(), row.getLong(1), way.before().value()});
        });
        tables.write("update record_fact set subject = ? where about = 'P' and id = ? and subject = ?", known);
        var left = new HashMap<Long, Went>();
        tables.readAmong(OF_PEOPLE, last.keySet(), row -> left.put(row.getLong(1), last.get(row.getLong(2))));
        tables.changeEach("delete from record_followed where fact_id = ?", left.keySet());
        tables.write("insert into record_followed (fact_id, came_from) values (?, ?)", left.entrySet().stream()
                .map(one -> new @Nullable Object[] {one.getKey(), one.getValue().description()})::iterator);
        tables.write("update record_fact set subject = ? where id = ?", left.entrySet().stream()
                .map(one -> new @Nullable Object[] {one.getValue().after().value(), one.getKey()})::iterator);
    }

    /** A fact that went over stands in record_followed with the family of which it was said first. */
    void join(Id<Family> gone, Id<Family> into) {
        tables.change(
                "insert into record_followed (fact_id, came_from) select id, subject from record_fact where about = 'F' and subject = ?"
                        + " and id not in (select fact_id from record_followed)",
                gone.value());
        tables.change("update record_fact set subject = ? where about = 'F' and subject = ?", into.value(), gone.value());
    }

    void part(Id<Family> back, Collection<Id<Family>> origins) {
        tables.changeEach(
                "update record_fact set subject = ? where about = 'F' and id in (select fact_id from record_followed where came_from = ?)",
                origins.stream().map(Id::value).toList(),
                back.value());
        tables.change("delete from record_followed where came_from = ?", back.value());
    }

    void dropRelationships(Collection<Long> records) {
        tables.changeEach("delete from record_relationship where source_record = ?", records);
    }

    private static @Nullable Object[] fact(FactDraft fact, long learnt) {
        if (fact.person().isPresent() == fact.family().isPresent()) {
            throw new IllegalArgumentException("A fact is about one person or one family: " + fact.kind());
        }
        var source = fact.source();
        return new @Nullable Object[] {
            Id.next().value(),
            fact.person().isPresent() ? fact.person().get().value() : fact.family().orElseThrow().value(),
            fact.person().isPresent() ? "P" : "F",
            fact.kind(),
            Days.written(fact.period().from()),
            Days.written(fact.period().to()),
            Content.write(fact.values()),
            source.agency(),
            source.feed().orElse(null),
            source.reference(),
            learnt,
            fact.certainty().name(),
            fact.sensitivity().name(),
            fact.lawfulBasis(),
            fact.load(),
            fact.record()
        };
    }

    private static @Nullable Object[] relationship(RelationshipDraft relationship) {
        var source = relationship.source();
        return new @Nullable Object[] {
            Id.next().value(),
            relationship.of().value(),
            relationship.type().name(),
            relationship.to().value(),
            Days.written(relationship.period().from()),
            Days.written(relationship.period().to()),
            source.agency(),
            source.feed().orElse(null),
            source.reference(),
            relationship.load(),
            relationship.record()
        };
    }
}
