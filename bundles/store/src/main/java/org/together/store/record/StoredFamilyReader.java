package org.together.store.record;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.together.core.CouncilTime;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.record.FamilyLine;
import org.together.core.record.FamilyReader;
import org.together.core.record.Transactions;
import org.together.store.record.FamilyReading.Head;
import org.together.store.unit.Product;

/** Reads the record in a few queries for many families, in the caller's transaction or one of its own. */
public final class StoredFamilyReader implements FamilyReader {
    private static final int BATCH = 1_000;
    private static final String NEXT_HEADS =
            "select id, name, locality from record_family where id > ? order by id fetch first " + BATCH + " rows only";

    // With the members of families of the usual size, as many ids as one list takes on Derby.
    private static final int PART = 200;
    private static final String NEXT_IDS = "select id from record_family where id > ? order by id fetch first " + PART + " rows only";

    private final Transactions transactions;
    private final Tables tables;
    private final Tables shown;
    private final FamilySearch search;

    public StoredFamilyReader(Transactions transactions, EntityManager manager, Product product) {
        this.transactions = transactions;
        this.tables = new Tables(manager, product);
        this.shown = Tables.neverWaiting(manager, product);
        this.search = new FamilySearch(shown);
    }

    @Override
    public Optional<Family> family(Id<Family> id, LocalDate asAt) {
        return transactions.required(() ->
                shown.last().family(id, asAt, () -> families(shown, List.of(id), asAt).stream().findFirst()));
    }

    @Override
    public List<Family> families(Collection<Id<Family>> ids, LocalDate asAt) {
        return families(tables, ids, asAt);
    }

    private List<Family> families(Tables from, Collection<Id<Family>> ids, LocalDate asAt) {
        return transactions.required(() -> {
            var heads = new ArrayList<Head>();
            from.readAmong(FamilyReading.HEADS, ids.stream().map(Id::value).toList(), row -> heads.add(Head.of(row)));
            heads.sort(Comparator.comparingLong(Head::id));
            return FamilyReading.of(from, asAt, heads);
        });
    }

    // Each batch is a short transaction of its own unless the caller holds one: nobody is kept waiting while rules think about it.
    @Override
    public void eachBatch(LocalDate asAt, Consumer<List<Family>> batch) {
        var last = -1L;
        while (true) {
            var after = last;
            var heads = new ArrayList<Head>(BATCH);
            var families = transactions.required(() -> {
                tables.read(NEXT_HEADS, row -> heads.add(Head.of(row)), after);
                return FamilyReading.of(tables, asAt, heads);
            });
            if (!families.isEmpty()) {
                batch.accept(families);
            }
            if (heads.size() < BATCH) {
                return;
            }
            last = heads.getLast().id();
        }
    }

    @Override
    public void eachPart(Consumer<List<Id<Family>>> part) {
        var last = -1L;
        while (true) {
            var after = last;
            var ids = new ArrayList<Id<Family>>(PART);
            transactions.run(() -> tables.read(NEXT_IDS, row -> ids.add(Id.of(row.getLong(1))), after));
            if (!ids.isEmpty()) {
                part.accept(List.copyOf(ids));
            }
            if (ids.size() < PART) {
                return;
            }
            last = ids.getLast().value();
        }
    }

    @Override
    public long count() {
        var found = new ArrayList<Long>();
        transactions.run(() -> shown.read("select count(*) from record_family", row -> found.add(row.getLong(1))));
        return found.getFirst();
    }

    @Override
    public List<FamilyLine> search(String text, int atMost) {
        return transactions.required(() -> search.find(text, new FamilySearch.Wanted(atMost, CouncilTime.today(), Set.of())));
    }

    @Override
    public List<FamilyLine> search(String text, int atMost, Set<Id<Family>> without) {
        return transactions.required(() -> search.find(text, new FamilySearch.Wanted(atMost, CouncilTime.today(), without)));
    }

    @Override
    public List<Id<Family>> familiesOf(Id<Person> person, LocalDate asAt) {
        var found = new ArrayList<Id<Family>>();
        var day = Days.written(asAt);
        var sql = "select distinct family_id from record_membership"
                + " where person_id = ? and from_day <= ? and (to_day is null or to_day >= ?) order by family_id";
        transactions.run(() -> tables.read(sql, row -> found.add(Id.of(row.getLong(1))), person.value(), day, day));
        return found;
    }

    @Override
    public Map<Id<Person>, Set<Id<Family>>> familiesOfEach(Collection<Id<Person>> people, LocalDate day) {
        var found = new HashMap<Id<Person>, Set<Id<Family>>>();
        var on = Days.written(day);
        transactions.run(() -> shown.readAmong(FamilySearch.FAMILIES, people.stream().map(Id::value).toList(), row ->
                found.computeIfAbsent(Id.of(row.getLong(1)), none -> new HashSet<>()).add(Id.of(row.getLong(2))), on, on));
        return found;
    }

    @Override
    public Set<Id<Person>> membersOf(Collection<Id<Family>> families, LocalDate day) {
        var found = new HashSet<Id<Person>>();
        var on = Days.written(day);
        transactions.run(() -> shown.readAmong(FamilySearch.MEMBERS, families.stream().map(Id::value).toList(), row ->
                found.add(Id.of(row.getLong(2))), on, on));
        return found;
    }

    @Override
    public Map<Id<Fact>, Gone> gone(Collection<Id<Fact>> facts) {
        var found = new HashMap<Id<Fact>, Gone>();
        transactions.run(() -> shown.readAmong(FactReading.NOT_STANDING, facts.stream().map(Id::value).toList(), row ->
                found.put(Id.of(row.getLong(1)), row.getBoolean(2) ? Gone.WITHDRAWN : Gone.CORRECTED)));
        return found;
    }
}
