package org.together.casework.frontdoor;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.frontdoor.Referral;

/** The tables of referrals; every call belongs inside a transaction. */
@Component(service = ReferralBook.class)
public final class ReferralBook {
    private final EntityManager rows;

    @Activate
    public ReferralBook(@Reference(target = "(rows=case)") EntityManager rows) {
        this.rows = rows;
    }

    void add(ReferralRow referral, Collection<ReferredRow> people) {
        rows.persist(referral);
        rows.flush();
        people.forEach(rows::persist);
    }

    void step(ReferralRow referral, Instant at, Viewer by, Note note) {
        rows.flush();
        rows.persist(ReferralStepRow.of(referral.id, at, by, shortened(note.what(), 1000), shortened(note.reason(), 4000)));
    }

    /** What was done, and why. */
    record Note(String what, String reason) {}

    Optional<ReferralRow> find(Id<Referral> id) {
        return Optional.ofNullable(rows.find(ReferralRow.class, id.value()));
    }

    /** Nobody else changes it before the transaction ends. */
    Optional<ReferralRow> locked(Id<Referral> id) {
        return Optional.ofNullable(rows.find(ReferralRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ReferralRow> sent(String key) {
        return rows.createQuery("select r from ReferralRow r where r.sentKey = :key", ReferralRow.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    List<ReferralRow> ofFamily(long family) {
        var all = "select r from ReferralRow r where r.family = :family order by r.received desc, r.id desc";
        return rows.createQuery(all, ReferralRow.class)
                .setParameter("family", family)
                .getResultList();
    }

    List<ReferralRow> ofSender(String account, int atMost) {
        var all = "select r from ReferralRow r where r.sender = :sender order by r.received desc, r.id desc";
        return rows.createQuery(all, ReferralRow.class)
                .setParameter("sender", account)
                .setMaxResults(atMost)
                .getResultList();
    }

    List<ReferralRow> handedOver() {
        var all = "select r from ReferralRow r where r.state = :state order by r.urgency desc, r.since, r.id";
        return rows.createQuery(all, ReferralRow.class).setParameter("state", Referral.State.HANDED_OVER.name()).getResultList();
    }

    <T> TypedQuery<T> query(String jpql, Class<T> type) {
        return rows.createQuery(jpql, type);
    }

    /** By referral, in the order in which they were written. */
    Map<Long, List<ReferredRow>> people(Collection<Long> referrals) {
        return among("select p from ReferredRow p where p.referral in :ids order by p.referral, p.place", ReferredRow.class, referrals)
                .stream()
                .collect(Collectors.groupingBy(one -> one.referral));
    }

    /** By referral, oldest first. */
    Map<Long, List<ReferralStepRow>> steps(Collection<Long> referrals) {
        var all = "select s from ReferralStepRow s where s.referral in :ids order by s.referral, s.id";
        return among(all, ReferralStepRow.class, referrals).stream()
                .collect(Collectors.groupingBy(one -> one.referral));
    }

    private <T> List<T> among(String jpql, Class<T> type, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : rows.createQuery(jpql, type).setParameter("ids", List.copyOf(ids)).getResultList();
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
