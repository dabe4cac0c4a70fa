package org.together.casework.team;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.facts.DomesticAbuse;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.record.Transactions;
import org.together.core.team.ProtectedAddresses;

/** By what is known of domestic abuse, and by warnings that came with referrals within a year. No viewer is told of which it is. */
@Component(service = {ProtectedAddresses.class, KeptAddresses.class})
public final class KeptAddresses implements ProtectedAddresses {
    private static final int AT_ONCE = 500;
    private static final List<FactKind> ABUSE = List.of(DomesticAbuse.CALL_OUT, DomesticAbuse.MARAC, DomesticAbuse.SUPPORT);

    private final EntityManager rows;
    private final Transactions transactions;

    @Activate
    public KeptAddresses(@Reference(target = "(rows=case)") EntityManager rows, @Reference Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Somebody who must not learn where the family lives may look over a shoulder. */
    public static boolean isAbuseKnown(Family family) {
        return ABUSE.stream().anyMatch(kind -> !family.factsOf(kind).isEmpty());
    }

    @Override
    public Set<Id<Family>> among(Collection<Family> families) {
        var found = families.stream().filter(KeptAddresses::isAbuseKnown).map(Family::id).collect(Collectors.toCollection(HashSet::new));
        var others = families.stream().map(Family::id).filter(id -> !found.contains(id)).map(Id::value).toList();
        transactions.run(() -> {
            for (var from = 0; from < others.size(); from += AT_ONCE) {
                warned(others.subList(from, Math.min(from + AT_ONCE, others.size()))).forEach(id -> found.add(Id.of(id)));
            }
        });
        return found;
    }

    private List<Long> warned(List<Long> families) {
        return rows.createQuery(
                        "select r.family, r.received from ReferralRow r where r.family in :families and r.safety like :flag",
                        Object[].class)
                .setParameter("families", families)
                .setParameter("flag", "%" + SafetyFlag.ADDRESS_PROTECTED.name() + "%")
                .getResultStream()
                .filter(row -> !Gate.today().minusYears(1).isAfter(LocalDate.ofInstant((Instant) row[1], Gate.HERE)))
                .map(row -> (Long) row[0])
                .toList();
    }
}
