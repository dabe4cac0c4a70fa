package org.together.casework.agreement;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * Days on which something agreed is due: reviews of agreements, what members and services undertook, and decisions of panels to be looked
 * at again. Of many families in three queries; inside the caller's transaction, deciding nothing.
 */
public final class AgreedDates {
    private static final int AT_ONCE = 500;
    private static final String REVIEWS = "select a.family, a.reviewOn from AgreementRow a where a.ended is null and a.reviewOn is not null"
            + " and a.family in :families";
    private static final String UNDERTAKEN = "select a.family, p.due, p.words, p.service from PromiseRow p, AgreementRow a"
            + " where p.agreement = a.id and a.ended is null and p.state = 'OPEN' and p.due is not null and a.family in :families";
    /** What a later meeting was asked about the family has taken its place. */
    private static final String PANELS = "select i.family, i.review, p.title from PanelItemRow i, PanelRow p where i.panel = p.id"
            + " and i.review is not null and i.family in :families and not exists (select l.id from PanelItemRow l, PanelRow q"
            + " where l.panel = q.id and l.family = i.family and q.meets > p.meets)";

    private final EntityManager rows;

    public AgreedDates(EntityManager rows) {
        this.rows = rows;
    }

    /** With which family, what in words, by when, and which service promised it, if one did. */
    public record Agreed(Id<Family> family, String what, LocalDate day, String service) {}

    public List<Agreed> of(Collection<Id<Family>> families) {
        var found = new ArrayList<Agreed>();
        var ids = families.stream().map(Id::value).distinct().toList();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            asked(REVIEWS, some).forEach(row -> found.add(agreed(row, "Review of the agreement", "")));
            asked(UNDERTAKEN, some).forEach(row -> found.add(agreed(row, "Agreed: " + row[2] + by((String) row[3]), (String) row[3])));
            asked(PANELS, some).forEach(row -> found.add(agreed(row, row[2] + ": look at the decision again", "")));
        }
        return found;
    }

    private List<Object[]> asked(String query, List<Long> families) {
        return rows.createQuery(query, Object[].class).setParameter("families", families).getResultList();
    }

    private static Agreed agreed(Object[] row, String what, String service) {
        return new Agreed(Id.of((Long) row[0]), what, (LocalDate) row[1], service);
    }

    private static String by(String service) {
        return service.isBlank() ? "" : " (" + service + ")";
    }
}
