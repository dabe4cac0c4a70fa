package org.together.casework.frontdoor;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Reach;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.frontdoor.Queue;
import org.together.core.frontdoor.QueueQuery;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.Referral.Problem;
import org.together.core.record.Transactions;

/** What waits for a decision: filtered, ordered, counted and paged by the database, within the viewer's reach. */
@Component(service = TriageQueue.class)
public final class TriageQueue {
    private static final String ORDER = " order by r.urgency desc, case when r.returns > 1 then 0 else 1 end, r.since, r.id";
    private static final int TWICE = 2;

    private final Gate gate;
    private final ReferralBook book;
    private final Desk desk;
    private final OfficeHours hours;
    private final Transactions transactions;

    @Activate
    public TriageQueue(
            @Reference Gate gate,
            @Reference ReferralBook book,
            @Reference Desk desk,
            @Reference OfficeHours hours,
            @Reference Transactions transactions) {
        this.gate = gate;
        this.book = book;
        this.desk = desk;
        this.hours = hours;
        this.transactions = transactions;
    }

    Queue queue(Viewer viewer, QueueQuery query) {
        gate.demand(viewer, Action.TRIAGE);
        var reach = gate.reach(viewer, Action.TRIAGE);
        return transactions.required(() -> {
            var cutOff = hours.cutOff();
            var filter = Filter.of(viewer, query, reach, cutOff);
            var rows = filter.on(book.query("select r from ReferralRow r where " + filter.where() + ORDER, ReferralRow.class))
                    .setFirstResult(query.skip())
                    .setMaxResults(query.atMost())
                    .getResultList();
            var all = Filter.within(reach);
            gate.record(viewer, Action.TRIAGE, "referrals", "Looked at the queue, shown: " + rows.size());
            return new Queue(
                    desk.lines(viewer, rows, Sight.within(reach)),
                    count(filter),
                    count(Filter.of(viewer, query.overdue(true), reach, cutOff)),
                    hours.limitInHours(),
                    all.on(book.query(distinct("agency", all), String.class)).getResultList(),
                    problems(all));
        });
    }

    private long count(Filter filter) {
        return filter.on(book.query("select count(r) from ReferralRow r where " + filter.where(), Long.class)).getSingleResult();
    }

    private static String distinct(String column, Filter filter) {
        return "select distinct r." + column + " from ReferralRow r where " + filter.where() + " order by r." + column;
    }

    private List<Problem> problems(Filter all) {
        var byId = new LinkedHashMap<String, Problem>();
        all.on(book.query(distinct("problems", all), String.class)).getResultList().stream()
                .flatMap(written -> Problems.read(written).stream())
                .sorted(java.util.Comparator.comparing(Problem::title))
                .forEach(problem -> byId.putIfAbsent(problem.id(), problem));
        return List.copyOf(byId.values());
    }

    /** Conditions and what they ask for. */
    private static final class Filter {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        static Filter within(Reach reach) {
            var filter = new Filter();
            filter.and("r.state = :waiting", "waiting", Referral.State.WAITING.name());
            var out = reach.leftOut().stream().map(Id::value).toList();
            var isPlaced = !reach.localities().isEmpty();
            if (!out.isEmpty()) {
                filter.and("(r.chosen = 0 or r.family not in :out)", "out", out);
            }
            if (isPlaced) {
                var unknown = "(r.family = 0 or r.locality in :places" + (out.isEmpty() ? ")" : " or r.family in :out)");
                filter.and(unknown, "places", List.copyOf(reach.localities()));
            }
            return filter;
        }

        static Filter of(Viewer viewer, QueueQuery query, Reach reach, Instant cutOff) {
            var filter = within(reach);
            query.agency().ifPresent(agency -> filter.and("r.agency = :agency", "agency", agency));
            query.problem().ifPresent(id -> filter.and("r.problems like :problem escape '!'", "problem", has(id)));
            if (query.overdue()) {
                filter.and("r.since < :cutoff", "cutoff", cutOff);
            }
            if (query.bouncedTwice()) {
                filter.and("r.returns >= :twice", "twice", TWICE);
            }
            if (query.mine()) {
                filter.and("r.officer = :me", "me", viewer.account());
            }
            return filter;
        }

        private static String has(String id) {
            return "%" + Problems.mark(id).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        }

        private void and(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }

        String where() {
            return String.join(" and ", conditions);
        }

        <T> TypedQuery<T> on(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
