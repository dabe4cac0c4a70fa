package org.together.access.decide;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.CouncilTime;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Restrictions.Grounds;
import org.together.core.access.Restrictions.Kept;
import org.together.core.access.Restrictions.Level;
import org.together.core.access.Restrictions.Restricted;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamiliesInHand;
import org.together.core.record.FamilyFollower;
import org.together.core.record.Transactions;

/**
 * What keeps one of two families closer keeps the family closer that they become: the stricter level, and only those whom both name. Apart
 * again with everybody where they were, each is kept as it was; otherwise, and where a new family comes out of a restricted one, all of it
 * stays closed until governance has looked.
 */
@Component
public final class RestrictionsFollow implements FamilyFollower, FamiliesInHand {
    private static final Viewer HUB = Viewer.platform("families that became one");
    private static final int DAYS_TO_REVIEW = 30;

    private final RestrictedFamilies restricted;
    private final Audit audit;

    @Activate
    public RestrictionsFollow(
            @Reference Transactions transactions, @Reference(target = "(rows=access)") EntityManager rows, @Reference Audit audit) {
        restricted = new RestrictedFamilies(transactions, rows);
        this.audit = audit;
    }

    @Override
    public Set<Id<Family>> among(Collection<Id<Family>> families) {
        return restricted.of(families).keySet();
    }

    @Override
    public void joined(Id<Family> gone, Id<Family> into) {
        var theirs = restricted.kept(gone);
        var own = restricted.kept(into);
        theirs.ifPresent(one -> {
            restricted.remember(into, gone, own);
            restricted.keep(own.map(other -> both(one, other)).orElseGet(() -> of(into, one, one.grounds().review())));
            record(into, "holds for it too since family " + gone + " became part of it");
        });
    }

    private static Kept both(Kept one, Kept other) {
        var named = new HashSet<>(one.restricted().named());
        named.retainAll(other.restricted().named());
        var isSealed = Stream.of(one, other).anyMatch(each -> each.restricted().level() == Level.SEALED);
        var to = other.restricted();
        var review = Stream.of(one, other).map(each -> each.grounds().review()).min(Comparator.naturalOrder()).orElseThrow();
        var grounds = new Grounds(other.grounds().ground(), other.grounds().words(), review);
        var kept = new Restricted(to.family(), isSealed ? Level.SEALED : Level.NAMED, named, to.contact());
        return new Kept(kept, grounds, other.author(), other.since());
    }

    private static Kept of(Id<Family> family, Kept one, LocalDate review) {
        var from = one.restricted();
        var grounds = new Grounds(one.grounds().ground(), one.grounds().words(), review);
        return new Kept(new Restricted(family, from.level(), from.named(), from.contact()), grounds, one.author(), one.since());
    }

    @Override
    public void parted(Parting parting) {
        restricted.recall(parting.from(), parting.back()).ifPresent(before -> {
            if (parting.isWhole()) {
                before.kept().ifPresentOrElse(restricted::keep, () -> restricted.drop(parting.from()));
                record(parting.from(), "is as it was before family " + parting.back() + " was part of it");
            }
        });
    }

    @Override
    public void budded(Id<Family> fresh, Id<Family> from) {
        var soon = CouncilTime.today().plusDays(DAYS_TO_REVIEW);
        var there = restricted.kept(fresh);
        restricted.kept(from).map(one -> of(fresh, one, earlier(one.grounds().review(), soon))).ifPresent(one -> {
            restricted.keep(there.map(other -> both(one, other)).orElse(one));
            record(fresh, "holds for it too: some of family " + from + " are in it");
        });
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void record(Id<Family> family, String words) {
        audit.record(HUB, Action.RESTRICT, "family:" + family, words);
    }

    /** What held before two families became one: nothing, or a restriction. */
    record Before(Optional<Kept> kept) {}
}
