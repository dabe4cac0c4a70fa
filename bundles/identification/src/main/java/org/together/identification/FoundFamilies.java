package org.together.identification;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.together.core.access.Reach;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.identification.Page;
import org.together.core.identification.Query;
import org.together.core.record.Transactions;

/** Reads what runs found: filtered, ordered and paged by the database. */
final class FoundFamilies {
    private final EntityManager rows;
    private final Transactions transactions;

    FoundFamilies(EntityManager rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** What is beyond their reach leaves no trace, in counts and filters neither. */
    Page page(RunRow run, Query query, Reach reach) {
        var filter = filter(run, query, reach);
        return transactions.required(() -> new Page(
                list(run, query, filter),
                filter.on(rows.createQuery("select count(found) from FoundRow found where " + filter.where, Long.class)).getSingleResult(),
                distinct("locality", run, reach),
                run.headlinesFound().stream().filter(bars("headlines", run, reach)::contains).toList(),
                bars("flagTitles", run, reach).stream().sorted().toList()));
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

    private List<IdentifiedFamily> list(RunRow run, Query query, Filter filter) {
        var select = "select found from FoundRow found where " + filter.where + " order by " + order(query);
        return filter.on(rows.createQuery(select, FoundRow.class))
                .setFirstResult(query.skip())
                .setMaxResults(query.atMost())
                .getResultStream()
                .map(found -> found.told(run.programme))
                .toList();
    }

    private List<String> distinct(String column, RunRow run, Reach reach) {
        var filter = within(run, reach);
        var name = "found." + column;
        filter.and(name + " is not null");
        var all = "select distinct " + name + " from FoundRow found where " + filter.where + " order by " + name;
        return filter.on(rows.createQuery(all, String.class)).getResultList();
    }

    private Set<String> bars(String column, RunRow run, Reach reach) {
        var titles = new LinkedHashSet<String>();
        distinct(column, run, reach).forEach(written -> titles.addAll(Lines.barred(written)));
        return titles;
    }

    private static String order(Query query) {
        var way = query.descending() ? " desc" : "";
        var unplaced = "case when found.place = 0 then 1 else 0 end, ";
        var rank = unplaced + "found.place, found.concern desc, found.cost desc, found.id";
        return switch (query.order()) {
            case RANK -> unplaced + "found.place" + way + ", found.concern desc, found.cost desc, found.id";
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
