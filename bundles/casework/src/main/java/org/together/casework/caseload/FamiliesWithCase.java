package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamiliesInHand;

/** Families with a case, open or closed, or with something else that was begun with them: their history hangs on their id. */
@Component
public class FamiliesWithCase implements FamiliesInHand {
    private static final int AT_ONCE = 500;
    private static final List<String> BEGUN_WITH = List.of(
            "SpellRow", "ReferralRow", "PanelItemRow", "AgreementRow", "ConsentRow", "StepRow", "AppointmentRow", "ConnectionRow", "TieRow",
            "SignificanceRow", "ExtractRow", "DraftRow");

    private final EntityManager rows;

    @Activate
    public FamiliesWithCase(@Reference(target = "(rows=case)") EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Set<Id<Family>> among(Collection<Id<Family>> families) {
        var ids = List.copyOf(families);
        var found = new HashSet<Id<Family>>();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(from + AT_ONCE, ids.size())).stream().map(Id::value).toList();
            BEGUN_WITH.forEach(row -> rows
                    .createQuery("select distinct r.family from " + row + " r where r.family in :families", Long.class)
                    .setParameter("families", some)
                    .getResultList()
                    .forEach(family -> found.add(Id.of(family))));
        }
        return found;
    }
}
