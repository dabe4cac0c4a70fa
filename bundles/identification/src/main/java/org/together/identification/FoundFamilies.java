package org.together.identification;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.together.core.access.Reach;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identification.Identification;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.identification.Page;
import org.together.core.identification.Query;
import org.together.core.record.Transactions;

/** Reads what runs found: filtered, ordered and paged by the database. */
final class FoundFamilies {
    private static final int PAGE = 500;

    private final EntityManager rows;
    private final Transactions transactions;

    FoundFamilies(EntityManager rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** What is beyond their reach leaves no trace, in counts and filters neither. */
    Page page(RunRow run, Query query, Reach reach) {
        var filter = filter(run, query, reach);
        return transactions.required(() -> {
            var whole = isWhole(run, reach);
            var choices = whole ? Choices.of(run) : choices(run, reach);
            var total = whole && isEverything(query) ? run.found(query.withCannotTell()) : count(filter);
            return new Page(list(run, query, filter), total, choices.localities(), choices.headlines(), choices.flags());
        });
    }

    List<IdentifiedFamily> list(RunRow run, Query query, Reach reach) {
        var filter = filter(run, query, reach);
        return transactions.required(() -> list(run, query, filter));
    }

    /** In each programme's newest run. */
    List<IdentifiedFamily> of(Collection<Id<Family>> families) {
        if (families.isEmpty()) {
            return List.of();
        }
        var newest = """
                select found, run.programme from FoundRow found, RunRow run
                where found.run = run.id and found.family in :families and run.finished = 1
                    and not exists (select later.id from RunRow later
                    where later.programme = run.programme and later.finished = 1 and later.ran > run.ran)
                order by run.programme""";
        return transactions.required(() -> rows.createQuery(newest, Object[].class)
                .setParameter("families", families.stream().map(Id::value).toList())
                .getResultStream()
                .map(pair -> ((FoundRow) pair[0]).told((String) pair[1]))
                .toList());
    }

    /** How many of the families qualified in a run, and of how many it could not tell. */
    record Tallied(long qualifying, long cannotTell) {}

    Tallied count(Id<Identification> run, Collection<Id<Family>> families) {
        var theirs = new Filter();
        theirs.and("found.run = :run", "run", run.value());
        theirs.and("found.family in :families", "families", families.stream().map(Id::value).toList());
        return transactions.required(() -> {
            var all = count(theirs);
            theirs.and("found.place > 0");
            var qualifying = count(theirs);
            return new Tallied(qualifying, all - qualifying);
        });
    }

    // A page is found by narrow rows and then read: nobody sorts the long texts of all for a few.
    private List<IdentifiedFamily> list(RunRow run, Query query, Filter filter) {
        var order = " where " + filter.where + " order by " + order(query);
        if (query.atMost() > PAGE) {
            return told(run, part(filter.on(rows.createQuery("select found from FoundRow found" + order, FoundRow.class)), query));
        }
        var ids = part(filter.on(rows.createQuery("select found.id from FoundRow found" + order, Long.class)), query);
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = rows.createQuery("select found from FoundRow found where found.id in :ids", FoundRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.id, Function.identity()));
        return told(run, ids.stream().map(found::get).toList());
    }

    private static <T> List<T> part(TypedQuery<T> query, Query asked) {
        return query.setFirstResult(asked.skip()).setMaxResults(asked.atMost()).getResultList();
    }

    private static List<IdentifiedFamily> told(RunRow run, List<FoundRow> found) {
        return found.stream().map(row -> row.told(run.programme)).toList();
    }

    private long count(Filter filter) {
        var count = "select count(found) from FoundRow found where " + filter.where;
        return filter.on(rows.createQuery(count, Long.class)).getSingleResult();
    }

    /** Whether nothing of a run is beyond their reach, so that what it keeps of itself is true for them. */
    private boolean isWhole(RunRow run, Reach reach) {
        if (!reach.localities().isEmpty() || run.localitiesFound().isEmpty()) {
            return false;
        }
        var out = new Filter();
        out.and("found.run = :run", "run", run.id);
        out.and("found.family in :out", "out", reach.leftOut().stream().map(Id::value).toList());
        return reach.leftOut().isEmpty() || count(out) == 0;
    }

    private static boolean isEverything(Query query) {
        return query.text().isBlank() && query.locality().isEmpty() && query.headline().isEmpty() && query.flag().isEmpty();
    }

    private Choices choices(RunRow run, Reach reach) {
        var filter = within(run, reach);
        var all = "select distinct found.locality, found.headlines, found.flagTitles from FoundRow found where " + filter.where;
        var choices = new Choices.Seen();
        filter.on(rows.createQuery(all, Object[].class)).getResultList().forEach(choices::add);
        return choices.in(run);
    }

    private static String order(Query query) {
        var way = query.descending() ? " desc" : "";
        var unplaced = query.withCannotTell() ? "case when found.place = 0 then 1 else 0 end, " : "";
        var ties = query.withCannotTell() ? ", found.concern desc, found.cost desc, found.family" : "";
        var rank = unplaced + "found.place" + ties;
        return switch (query.order()) {
            case RANK -> unplaced + "found.place" + way + ties;
            case NAME -> "lower(found.name)" + way + ", " + rank;
            case LOCALITY -> "found.locality" + way + ", " + rank;
            case CONCERN -> "found.concern" + way + ", " + rank;
            case COST -> "found.cost" + way + ", " + rank;
        };
    }

    private static Filter within(RunRow run, Reach reach) {
        var filter = new Filter();
        filter.and("found.run = :run", "run", run.id);
        if (!reach.localities().isEmpty()) {
            filter.and("found.locality in :places", "places", List.copyOf(reach.localities()));
        }
        if (!reach.leftOut().isEmpty()) {
            filter.and("found.family not in :out", "out", reach.leftOut().stream().map(Id::value).toList());
        }
        return filter;
    }

    private static Filter filter(RunRow run, Query query, Reach reach) {
        var filter = within(run, reach);
        if (!query.withCannotTell()) {
            filter.and("found.place > 0");
        }
        if (!query.text().isBlank()) {
            var like = "(lower(found.name) like :text escape '!' or lower(found.members) like :text escape '!')";
            filter.and(like, "text", Filter.part(query.text().strip()));
        }
        query.locality().ifPresent(place -> filter.and("found.locality = :place", "place", place));
        query.headline().ifPresent(title -> filter.has("headlines", title));
        query.flag().ifPresent(title -> filter.has("flagTitles", title));
        return filter;
    }

    /** Conditions and what they ask for. */
    private static final class Filter {
        private final Map<String, Object> values = new HashMap<>();
        private final List<String> conditions = new ArrayList<>();
        private String where = "";

        void and(String condition) {
            conditions.add(condition);
            where = String.join(" and ", conditions);
        }

        void and(String condition, String name, Object value) {
            values.put(name, value);
            and(condition);
        }

        void has(String column, String title) {
            and("found." + column + " like :" + column + " escape '!'", column, same(Lines.bar(title)));
        }

        <T> TypedQuery<T> on(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }

        static String part(String text) {
            return same(text.toLowerCase(Locale.ROOT));
        }

        static String same(String text) {
            return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        }
    }
}
