package org.together.access.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.together.access.audit.ChainCheck.Head;
import org.together.access.rows.AuditRow;
import org.together.access.rows.HeadRow;

/** The audit's rows, inside the caller's transaction. */
final class AuditTable {
    private static final int BATCH = 5000;
    private static final String COLUMNS =
            "a.number, a.at, a.account, a.roles, a.agency, a.session, a.action, a.subject, a.detail, a.decision, a.hash";

    private final EntityManager rows;

    AuditTable(EntityManager rows) {
        this.rows = rows;
    }

    /** The head, made where there is none yet. */
    Head begin() {
        if (rows.find(HeadRow.class, HeadRow.ONLY) == null) {
            var head = new HeadRow();
            head.id = HeadRow.ONLY;
            head.hash = Chain.START;
            rows.persist(head);
            rows.flush();
        }
        return head();
    }

    Head head() {
        var found = rows.createQuery("select h.number, h.hash from HeadRow h where h.id = 1", Object[].class).getSingleResult();
        return new Head((Long) found[0], (String) found[1]);
    }

    /** Whatever else the transaction writes goes first, so that nobody who holds the head waits for another row. */
    List<Link> append(List<AuditLine> lines, Chain chain) {
        rows.flush();
        rows.createQuery("update HeadRow h set h.number = h.number + :more where h.id = 1")
                .setParameter("more", (long) lines.size())
                .executeUpdate();
        var head = head();
        var links = chain.after(head.number() - lines.size(), head.hash(), lines);
        rows.createQuery("update HeadRow h set h.hash = :hash where h.id = 1").setParameter("hash", links.getLast().hash()).executeUpdate();
        links.forEach(link -> rows.persist(row(link)));
        return links;
    }

    /** The running transaction: the same while it lasts, and never again. */
    Object transaction() {
        return rows.getDelegate();
    }

    /** Entries from the first to this one, as numbered; any that are put in between or beyond come too. */
    void each(long last, Consumer<Link> reader) {
        var number = Long.MIN_VALUE;
        while (true) {
            var batch = links(after(number).setMaxResults(BATCH));
            for (var link : batch) {
                if (link.number() > last) {
                    return;
                }
                reader.accept(link);
                number = link.number();
            }
            if (batch.size() < BATCH) {
                return;
            }
        }
    }

    /** How many entries there are beyond where the audit ends: none, unless somebody put them there. */
    long beyondTheHead() {
        return rows.createQuery("select count(a) from AuditRow a where a.number > (select h.number from HeadRow h)", Long.class)
                .getSingleResult();
    }

    private TypedQuery<Object[]> after(long number) {
        return rows.createQuery("select " + COLUMNS + " from AuditRow a where a.number > :number order by a.number", Object[].class)
                .setParameter("number", number);
    }

    private static List<Link> links(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(AuditTable::link).toList();
    }

    private static Link link(Object[] row) {
        var text = Arrays.copyOfRange(row, 1, row.length, String[].class);
        return new Link((Long) row[0], AuditLine.of(text), text[9]);
    }

    private static AuditRow row(Link link) {
        var row = new AuditRow();
        row.number = link.number();
        row.at = link.line().at();
        row.account = link.line().account();
        row.roles = link.line().roles();
        row.agency = link.line().agency();
        row.session = link.line().session();
        row.action = link.line().action();
        row.subject = link.line().subject();
        row.detail = link.line().detail();
        row.decision = link.line().decision();
        row.hash = link.hash();
        return row;
    }
}
