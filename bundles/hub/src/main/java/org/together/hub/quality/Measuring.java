package org.together.hub.quality;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.together.core.CouncilTime;
import org.together.core.hub.LoadFigures.Standing;
import org.together.hub.quality.Census.Contradiction;
import org.together.hub.quality.Census.Count;
import org.together.hub.record.Identities;

/** Measures all feeds in one pass over all people, in the running transaction, and keeps it with every load not measured yet. */
final class Measuring {
    private static final int AT_ONCE = 1_000;

    private final QualityBooks books;
    private final Set<Long> hidden;
    private final String unseen;
    private final List<Contradiction> waiting = new ArrayList<>();

    /** {@code hidden} are people who are not counted. */
    Measuring(QualityBooks books, Set<Long> hidden) {
        this.books = books;
        this.hidden = hidden;
        unseen = new Identities(books.ledger()).ofPeople(hidden).keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private record Kept(long id, String feed, LocalDate day, long first, long last) {}

    /** Whether loads wait to be measured, none is running, and the last one ended before the moment. */
    static boolean isDue(QualityBooks books, Instant quietSince) {
        var found = new HashMap<String, Long>();
        books.ledger().each(
                "select state, max(coalesce(finished, 0)), max(case when f.load_id is null then 1 else 0 end)"
                        + " from hub_load l left join hub_figures f on f.load_id = l.id where state in ('RUNNING', 'DONE') group by state",
                any -> {},
                row -> found.put(row.getString(1), row.getLong(3) == 0 ? Long.MAX_VALUE : row.getLong(2)));
        return !found.containsKey("RUNNING") && found.getOrDefault("DONE", Long.MAX_VALUE) < quietSince.toEpochMilli();
    }

    /** How many loads were measured. */
    int run() {
        books.disagreements().clear();
        var census = census();
        var loads = loads();
        books.figures().forget(loads.stream().map(Kept::id).toList());
        var standings = new HashMap<Long, Standing>();
        loads.forEach(load -> standings.put(load.id(), standing(load, census.of(load.feed()))));
        books.figures().keep(standings);
        for (var load : loads) {
            books.figures().keep(load.id(), census.pairs().entrySet().stream()
                    .filter(pair -> pair.getKey().feed().equals(load.feed()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
        return loads.size();
    }

    private Census census() {
        var census = new Census(this::keep);
        books.ledger().each(
                "select " + Voice.COLUMNS + " from hub_identity where person_id <> 0 order by person_id", any -> {}, row -> {
                    if (!hidden.contains(row.getLong(2))) {
                        census.add(Voice.of(row));
                    }
                });
        census.finish();
        write();
        return census;
    }

    private void keep(Contradiction found) {
        waiting.add(found);
        if (waiting.size() == AT_ONCE) {
            write();
        }
    }

    private void write() {
        books.disagreements().add(waiting);
        waiting.clear();
    }

    /** Those not measured yet, and the newest of each feed, whose agreement changes with other feeds' loads. */
    private List<Kept> loads() {
        var newest = new HashSet<>(books.figures().newest());
        var loads = new ArrayList<Kept>();
        books.ledger().each(
                "select l.id, l.feed, l.started, l.first_record, l.last_record, f.load_id"
                        + " from hub_load l left join hub_figures f on f.load_id = l.id where l.state = 'DONE'",
                any -> {},
                row -> {
                    row.getLong(6);
                    if (row.wasNull() || newest.contains(row.getLong(1))) {
                        var day = LocalDate.ofInstant(Instant.ofEpochMilli(row.getLong(3)), CouncilTime.ZONE);
                        loads.add(new Kept(row.getLong(1), row.getString(2), day, row.getLong(4), row.getLong(5)));
                    }
                });
        return loads;
    }

    private Standing standing(Kept load, Count count) {
        var ages = new TreeMap<Integer, Long>();
        if (load.last() != 0) {
            books.ledger().each(
                    "select seen, count(*) from hub_record where id between ? and ?" + without() + " group by seen",
                    statement -> {
                        statement.setLong(1, load.first());
                        statement.setLong(2, load.last());
                    },
                    row -> ages.put(age(row.getDate(1), load), row.getLong(2)));
        }
        var newest = ages.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(load.day().minusDays(ages.firstKey()));
        return new Standing(count.people, count.doubled, count.contradicted, newest, within(ages, 0.5), within(ages, 0.9));
    }

    private String without() {
        return unseen.isEmpty() ? "" : " and identity_id not in (" + unseen + ")";
    }

    private static int age(Date seen, Kept load) {
        return (int) ChronoUnit.DAYS.between(seen.toLocalDate(), load.day());
    }

    /** The days within which this share of the rows lies. */
    static OptionalInt within(TreeMap<Integer, Long> ages, double share) {
        var all = ages.values().stream().mapToLong(Long::longValue).sum();
        var sofar = 0L;
        for (var age : ages.entrySet()) {
            sofar += age.getValue();
            if (sofar >= share * all) {
                return OptionalInt.of(Math.max(age.getKey(), 0));
            }
        }
        return OptionalInt.empty();
    }
}
