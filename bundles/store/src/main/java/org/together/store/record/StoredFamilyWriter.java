package org.together.store.record;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyDraft;
import org.together.core.record.FamilyWriter;
import org.together.core.record.PersonDraft;
import org.together.core.record.RelationshipDraft;
import org.together.store.unit.Product;

/** Writes the record in batches, on the connection of the caller's transaction. */
public final class StoredFamilyWriter implements FamilyWriter {
    private final PeopleTables people;
    private final FamilyTables families;
    private final StatementTables statements;

    public StoredFamilyWriter(EntityManager manager, Product product) {
        var tables = new Tables(manager, product);
        people = new PeopleTables(tables);
        families = new FamilyTables(tables);
        statements = new StatementTables(tables);
    }

    @Override
    public void keepPeople(Collection<PersonDraft> drafts) {
        people.keep(drafts);
    }

    @Override
    public void dropPeople(Collection<Id<Person>> ids) {
        people.drop(ids);
    }

    @Override
    public void keepFacts(Collection<FactDraft> facts) {
        statements.keepFacts(facts);
    }

    @Override
    public void supersede(Collection<Long> records, long byLoad) {
        statements.supersede(records, byLoad);
    }

    @Override
    public void withdraw(long load) {
        statements.withdraw(load);
    }

    @Override
    public void move(Collection<Long> records, Id<Person> to) {
        statements.move(records, to);
    }

    @Override
    public void follow(Collection<Went> descriptions) {
        statements.follow(descriptions);
    }

    @Override
    public void dropRelationships(Collection<Long> records) {
        statements.dropRelationships(records);
    }

    @Override
    public void keepRelationships(Collection<RelationshipDraft> relationships) {
        statements.keepRelationships(relationships);
    }

    @Override
    public void keepFamilies(Collection<FamilyDraft> drafts) {
        families.keep(drafts);
    }

    @Override
    public void dropFamilies(Collection<Id<Family>> ids) {
        families.drop(ids);
    }

    @Override
    public void join(Id<Family> gone, Id<Family> into) {
        statements.join(gone, into);
    }

    @Override
    public void part(Id<Family> back, Collection<Id<Family>> origins) {
        statements.part(back, origins);
    }
}
