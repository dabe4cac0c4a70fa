package org.together.access.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.access.rows.AuditRow;
import org.together.core.CouncilTime;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.AuditTrail;
import org.together.core.access.Viewer;
import org.together.core.record.Transactions;

/** Reads the audit for those who may, and audits that too. */
@Component
public final class StoredTrail implements AuditTrail {
    private final ChainedAudit audit;
    private final Access access;
    private final Transactions transactions;
    private final EntityManager rows;

    @Activate
    public StoredTrail(
            @Reference ChainedAudit audit,
            @Reference Access access,
            @Reference Transactions transactions,
            @Reference(target = "(rows=access)") EntityManager rows) {
        this.audit = audit;
        this.access = access;
        this.transactions = transactions;
        this.rows = rows;
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
        var conditions = new LinkedHashMap<String, String>();
        filter.from().ifPresent(day -> conditions.put("a.at >= ", start(day)));
        filter.to().ifPresent(day -> conditions.put("a.at < ", start(day.plusDays(1))));
        filter.action().ifPresent(action -> conditions.put("a.action = ", action.name()));
        if (!filter.account().isBlank()) {
            conditions.put("a.account like ", beginning(filter.account()));
        }
        if (!filter.subject().isBlank()) {
            conditions.put("a.subject like ", beginning(filter.subject()));
        }
        return query(conditions);
    }

    private TypedQuery<AuditRow> query(Map<String, String> conditions) {
        var text = new StringBuilder("select a from AuditRow a");
        var number = 0;
        for (var condition : conditions.keySet()) {
            text.append(number == 0 ? " where " : " and ").append(condition).append(":p").append(++number);
            text.append(condition.endsWith("like ") ? " escape '!'" : "");
        }
        var query = rows.createQuery(text.append(" order by a.number desc").toString(), AuditRow.class);
        var place = 0;
        for (var value : conditions.values()) {
            query.setParameter("p" + ++place, value);
        }
        return query;
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
