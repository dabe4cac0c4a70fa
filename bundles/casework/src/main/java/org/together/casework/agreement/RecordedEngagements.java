package org.together.casework.agreement;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Viewer;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Engagements;
import org.together.core.facts.Engagement;
import org.together.core.family.Certainty;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyWriter;
import org.together.core.record.Transactions;

/** Tells from the record whether the work together holds; breaks and returns are facts, so that they stand in the chronology too. */
@Component
public final class RecordedEngagements implements Engagements {
    private static final String BASIS = "Public task: work with the family under the whole-family programme";

    private final EntityManager rows;
    private final Transactions transactions;
    private final Door door;
    private final FamilyWriter record;

    @Activate
    public RecordedEngagements(
            @Reference(target = "(rows=case)") EntityManager rows,
            @Reference Transactions transactions,
            @Reference Door door,
            @Reference FamilyWriter record) {
        this.rows = rows;
        this.transactions = transactions;
        this.door = door;
        this.record = record;
    }

    @Override
    public Standing standing(Viewer viewer, Id<Family> family) {
        return transactions.required(() -> {
            var known = door.toRead(viewer, family, "read how the work together holds");
            return Contacts.of(known, agreements(family)).told();
        });
    }

    @Override
    public Optional<String> disengaged(Viewer viewer, Id<Family> family, LocalDate day, String reason) {
        return transactions.required(() -> door.toChange(viewer, family, "kept that the family stopped working with us", known -> {
            var contacts = Contacts.of(known, List.of());
            var fault = Checks.first(
                    contacts.isEngaged() ? Optional.empty() : Optional.of("That the family stopped is recorded already"),
                    Checks.notLater(day, "The day"),
                    day.isBefore(contacts.turned()) ? Optional.of("The day must not be before they last came back") : Optional.empty(),
                    Checks.written(reason, "Say why, as far as you know"),
                    Checks.fits(reason, 1000, "The reason"));
            return fault.or(() -> keep(viewer, family, Engagement.DISENGAGED, day, Map.of(Engagement.REASON.key(), reason.strip())));
        }));
    }

    @Override
    public Optional<String> reengaged(Viewer viewer, Id<Family> family, LocalDate day, String how) {
        return transactions.required(() -> door.toChange(viewer, family, "kept that the family works with us again", known -> {
            var contacts = Contacts.of(known, List.of());
            var fault = Checks.first(
                    contacts.isEngaged() ? Optional.of("The family works with us: there is no break to end") : Optional.empty(),
                    Checks.notLater(day, "The day"),
                    day.isBefore(contacts.turned()) ? Optional.of("The day must not be before they stopped") : Optional.empty(),
                    Checks.written(how, "Say how it came about"),
                    Checks.fits(how, 1000, "How it came about"));
            return fault.or(() -> keep(viewer, family, Engagement.RE_ENGAGED, day, Map.of(Engagement.HOW.key(), how.strip())));
        }));
    }

    @Override
    public List<Element> fiveElements(Viewer viewer, Id<Family> family) {
        return transactions.required(() -> {
            var known = door.toRead(viewer, family, "read the five elements");
            var agreements = agreements(family);
            return new FiveElements(known, agreements, Contacts.of(known, agreements)).all();
        });
    }

    private List<Agreement> agreements(Id<Family> family) {
        var shelf = new Shelf(rows);
        return shelf.whole(shelf.of(family.value()));
    }

    private Optional<String> keep(Viewer viewer, Id<Family> family, FactKind kind, LocalDate day, Map<String, String> values) {
        record.keepFacts(List.of(new FactDraft(
                Optional.empty(),
                Optional.of(family),
                kind.id(),
                Period.on(day),
                values,
                new Source(viewer.agency(), Optional.empty(), viewer.name()),
                Certainty.CONFIRMED,
                kind.sensitivity(),
                BASIS,
                0,
                0)));
        return Optional.empty();
    }
}
