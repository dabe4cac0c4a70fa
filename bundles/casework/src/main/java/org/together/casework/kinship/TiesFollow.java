package org.together.casework.kinship;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.family.Id;
import org.together.core.identity.PersonFollower;
import org.together.core.record.FamilyWriter;

/**
 * Ties recorded here stay with whom they are about. When somebody is joined with another, an end is known from then on by one of their
 * descriptions, and goes where that goes: so it comes back when they are split again.
 */
@Component
public final class TiesFollow implements PersonFollower {
    private static final int AT_ONCE = 500;

    private final EntityManager rows;
    private final FamilyWriter record;

    @Activate
    public TiesFollow(@Reference(target = "(rows=case)") EntityManager rows, @Reference FamilyWriter record) {
        this.rows = rows;
        this.record = record;
    }

    @Override
    public void moved(Collection<Step> steps) {
        Map<Long, Step> byDescription = new HashMap<>();
        Map<Long, Step> ofThoseGone = new HashMap<>();
        var before = new TreeSet<Long>();
        for (var step : steps) {
            byDescription.put(step.description().value(), step);
            before.add(step.before().value());
            if (step.isLast()) {
                ofThoseGone.putIfAbsent(step.before().value(), step);
            }
        }
        var people = List.copyOf(before);
        for (var from = 0; from < people.size(); from += AT_ONCE) {
            tiesOf(people.subList(from, Math.min(from + AT_ONCE, people.size()))).forEach(tie -> follow(tie, byDescription, ofThoseGone));
        }
    }

    private List<TieRow> tiesOf(List<Long> people) {
        return rows.createQuery("select t from TieRow t where t.of in :people or t.to in :people", TieRow.class)
                .setParameter("people", people)
                .getResultList();
    }

    private void follow(TieRow tie, Map<Long, Step> byDescription, Map<Long, Step> ofThoseGone) {
        var of = step(tie.of, tie.ofDescription, byDescription, ofThoseGone);
        var to = step(tie.to, tie.toDescription, byDescription, ofThoseGone);
        if (of != null) {
            tie.of = of.after().value();
            tie.ofDescription = of.description().value();
        }
        if (to != null) {
            tie.to = to.after().value();
            tie.toDescription = to.description().value();
        }
        if ((of != null || to != null) && tie.takenBack.isEmpty()) {
            record.supersede(List.of(tie.id), Id.next().value());
            record.keepRelationships(tie.isBetweenTwo() ? List.of(tie.recorded()) : List.of());
        }
    }

    private static @Nullable Step step(
            long person, long description, Map<Long, Step> byDescription, Map<Long, Step> ofThoseGone) {
        var own = byDescription.get(description);
        return own != null && own.before().value() == person ? own : description == 0 ? ofThoseGone.get(person) : null;
    }
}
