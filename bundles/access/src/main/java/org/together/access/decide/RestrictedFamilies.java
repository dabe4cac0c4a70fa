package org.together.access.decide;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.access.decide.RestrictionsFollow.Before;
import org.together.access.rows.Keeping;
import org.together.access.rows.RestrictionBeforeRow;
import org.together.access.rows.RestrictionRow;
import org.together.core.access.Restrictions.Ground;
import org.together.core.access.Restrictions.Grounds;
import org.together.core.access.Restrictions.Kept;
import org.together.core.access.Restrictions.Level;
import org.together.core.access.Restrictions.Restricted;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** The restrictions as kept; decides nothing. */
final class RestrictedFamilies {
    private final Transactions transactions;
    private final EntityManager rows;

    RestrictedFamilies(Transactions transactions, EntityManager rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    Optional<Restricted> of(Id<Family> family) {
        return transactions.required(() -> Optional.ofNullable(rows.find(RestrictionRow.class, family.value()))
                .map(RestrictedFamilies::read));
    }

    Map<Id<Family>, Restricted> of(Collection<Id<Family>> families) {
        if (families.isEmpty()) {
            return Map.of();
        }
        var ids = families.stream().map(Id::value).toList();
        return transactions.required(() -> rows.createQuery("select r from RestrictionRow r where r.family in :ids", RestrictionRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(RestrictedFamilies::read)
                .collect(Collectors.toMap(Restricted::family, one -> one)));
    }

    List<Kept> all() {
        return transactions.required(() -> rows.createQuery(
                        "select r from RestrictionRow r order by r.keeping.review, r.family", RestrictionRow.class)
                .getResultStream()
                .map(RestrictedFamilies::whole)
                .toList());
    }

    /** Those that leave no trace in the viewer's lists. */
    Set<Id<Family>> hiddenFrom(Viewer viewer) {
        return all().stream()
                .map(Kept::restricted)
                .filter(one -> !isNamed(viewer, one))
                .map(Restricted::family)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of which they are not even told that they are there. */
    Set<Id<Family>> sealedFrom(Viewer viewer) {
        return all().stream()
                .map(Kept::restricted)
                .filter(one -> one.level() == Level.SEALED && !isNamed(viewer, one))
                .map(Restricted::family)
                .collect(Collectors.toUnmodifiableSet());
    }

    void keep(Kept kept) {
        transactions.run(() -> {
            var family = kept.restricted().family().value();
            var before = rows.find(RestrictionRow.class, family);
            var row = before == null ? new RestrictionRow() : before;
            row.family = family;
            write(kept, row.keeping);
            if (before == null) {
                rows.persist(row);
            }
        });
    }

    private static void write(Kept kept, Keeping into) {
        into.level = kept.restricted().level().name();
        into.named = kept.restricted().named().stream().sorted().collect(Collectors.joining("\n"));
        into.contact = kept.restricted().contact();
        into.ground = kept.grounds().ground().name();
        into.words = kept.grounds().words();
        into.author = kept.author();
        into.since = kept.since();
        into.review = kept.grounds().review();
    }

    /** False when there was nothing to drop. */
    boolean drop(Id<Family> family) {
        return transactions.required(() -> {
            var kept = Optional.ofNullable(rows.find(RestrictionRow.class, family.value()));
            kept.ifPresent(rows::remove);
            return kept.isPresent();
        });
    }

    Optional<Kept> kept(Id<Family> family) {
        return transactions.required(
                () -> Optional.ofNullable(rows.find(RestrictionRow.class, family.value())).map(RestrictedFamilies::whole));
    }

    /** How {@code family} is kept, before {@code gone} becomes part of it. */
    void remember(Id<Family> family, Id<Family> gone, Optional<Kept> before) {
        transactions.run(() -> {
            recall(family, gone);
            var row = new RestrictionBeforeRow();
            row.family = family.value();
            row.gone = gone.value();
            before.ifPresent(kept -> write(kept, row.keeping));
            rows.persist(row);
            rows.flush();
        });
    }

    /** What was remembered of the two, and forgets it. */
    Optional<Before> recall(Id<Family> family, Id<Family> gone) {
        return transactions.required(() -> {
            var kept = before(family).stream().filter(row -> row.gone == gone.value()).findFirst();
            kept.ifPresent(rows::remove);
            rows.flush();
            return kept.map(RestrictedFamilies::read);
        });
    }

    /** Somebody has decided how the family is kept now, whatever held before. */
    void forgetBefore(Id<Family> family) {
        transactions.run(() -> before(family).forEach(rows::remove));
    }

    private List<RestrictionBeforeRow> before(Id<Family> family) {
        return rows.createQuery("select r from RestrictionBeforeRow r where r.family = :family", RestrictionBeforeRow.class)
                .setParameter("family", family.value())
                .getResultList();
    }

    private static Before read(RestrictionBeforeRow row) {
        return new Before(Optional.of(row.keeping).filter(kept -> !kept.level.isEmpty()).map(kept -> whole(row.family, kept)));
    }

    static boolean isNamed(Viewer viewer, Restricted family) {
        return family.named().contains(viewer.account());
    }

    private static Restricted read(RestrictionRow row) {
        return restricted(row.family, row.keeping);
    }

    private static Kept whole(RestrictionRow row) {
        return whole(row.family, row.keeping);
    }

    private static Kept whole(long family, Keeping kept) {
        var grounds = new Grounds(Ground.valueOf(kept.ground), kept.words, kept.review);
        return new Kept(restricted(family, kept), grounds, kept.author, kept.since);
    }

    private static Restricted restricted(long family, Keeping kept) {
        var named = kept.named.lines().collect(Collectors.toUnmodifiableSet());
        return new Restricted(Id.of(family), Level.valueOf(kept.level), named, kept.contact);
    }
}
