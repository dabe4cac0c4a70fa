package org.together.access.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.access.decide.Former;
import org.together.access.rows.AuditRow;
import org.together.core.CouncilTime;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.AuditTrail;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** Reads the audit for those who may, and audits that too. */
@Component
public final class StoredTrail implements AuditTrail {
    private static final String FAMILY = "family:";

    private final ChainedAudit audit;
    private final Access access;
    private final Transactions transactions;
    private final EntityManager rows;
    private final Former former;

    @Activate
    public StoredTrail(
            @Reference ChainedAudit audit,
            @Reference Access access,
            @Reference Transactions transactions,
            @Reference(target = "(rows=access)") EntityManager rows,
            @Reference Former former) {
        this.audit = audit;
        this.access = access;
        this.transactions = transactions;
        this.rows = rows;
        this.former = former;
    }

    /** The first page is one reading, written before it is read so that later pages do not shift; those are part of it. */
    @Override
    public List<Entry> entries(Viewer viewer, Filter filter, int skip, int atMost) {
        access.demand(viewer, Action.READ_AUDIT);
        if (skip == 0) {
            audit.record(viewer, Action.READ_AUDIT, "audit", words(filter));
        }
        return transactions.required(() -> query(filter).setFirstResult(skip).setMaxResults(atMost).getResultStream()
                .map(StoredTrail::entry).toList());
    }

    @Override
    public Verification verify(Viewer viewer) {
        access.demand(viewer, Action.READ_AUDIT);
        var verification = audit.verify();
        audit.record(viewer, Action.READ_AUDIT, "audit", "verified: " + verification.finding());
        return verification;
    }

    private TypedQuery<AuditRow> query(Filter filter) {
        var conditions = new ArrayList<String>();
        var values = new ArrayList<String>();
        filter.from().ifPresent(day -> conditions.add("a.at >= " + place(values, start(day))));
        filter.to().ifPresent(day -> conditions.add("a.at < " + place(values, start(day.plusDays(1)))));
        filter.action().ifPresent(action -> conditions.add("a.action = " + place(values, action.name())));
        if (!filter.account().isBlank()) {
            conditions.add(begins("a.account", filter.account(), values));
        }
        if (!filter.subject().isBlank()) {
            conditions.add(subjects(filter.subject().strip())
                    .map(subject -> begins("a.subject", subject, values))
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = rows.createQuery("select a from AuditRow a" + where + " order by a.number desc", AuditRow.class);
        IntStream.range(0, values.size()).forEach(i -> query.setParameter("p" + i, values.get(i)));
        return query;
    }

    private static String place(List<String> values, String value) {
        values.add(value);
        return ":p" + (values.size() - 1);
    }

    private static String begins(String column, String text, List<String> values) {
        return column + " like " + place(values, beginning(text)) + " escape '!'";
    }

    /** With a family's, what was written of those that have become part of it. */
    private Stream<String> subjects(String asked) {
        var families = asked.startsWith(FAMILY) ? Id.<Family>parse(asked.substring(FAMILY.length())).stream() : Stream.<Id<Family>>empty();
        return Stream.concat(Stream.of(asked), families.flatMap(id -> former.within(id).stream()).sorted().map(gone -> FAMILY + gone));
    }

    private static String start(LocalDate day) {
        return AuditLine.TIME.format(day.atStartOfDay(CouncilTime.ZONE));
    }

    private static String beginning(String text) {
        return text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** Without the texts looked for: somebody may have typed a name there. */
    private static String words(Filter filter) {
        return "read from " + filter.from().map(LocalDate::toString).orElse("the first day") + " to "
                + filter.to().map(LocalDate::toString).orElse("now")
                + filter.action().map(action -> ", only " + action.label()).orElse("");
    }

    private static Entry entry(AuditRow row) {
        var isRefused = row.decision.equals(AuditLine.REFUSED);
        return new Entry(
                row.number, Instant.parse(row.at), row.account, row.roles, row.agency, row.action, row.subject, row.detail, isRefused);
    }
}
