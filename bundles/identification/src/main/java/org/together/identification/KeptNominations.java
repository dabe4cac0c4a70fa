package org.together.identification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.CouncilTime;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.facts.Judgement;
import org.together.core.family.Certainty;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyWriter;
import org.together.core.record.Transactions;

/** Keeps a professional's judgement as a fact about the family, with its author and reason. */
@Component(service = KeptNominations.class)
public final class KeptNominations {
    private static final int LONGEST = 1000;

    private final InstalledRules rules;
    private final FamilyWriter record;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public KeptNominations(
            @Reference InstalledRules rules, @Reference FamilyWriter record, @Reference Transactions transactions, @Reference Gate gate) {
        this.rules = rules;
        this.record = record;
        this.transactions = transactions;
        this.gate = gate;
    }

    /** Refusal in words, or empty when it is kept. */
    Optional<String> nominate(Viewer viewer, Id<Family> id, String criterion, String reason) {
        gate.demand(viewer, Action.NOMINATE);
        var family = gate.family(viewer, Action.NOMINATE, id);
        if (family.isEmpty()) {
            return Optional.of("There is no such family");
        }
        gate.demand(viewer, Action.NOMINATE, family.get());
        var refusal = refusal(criterion, reason.strip());
        if (refusal.isEmpty()) {
            transactions.run(() -> {
                record.keepFacts(List.of(draft(viewer, id, criterion, reason.strip())));
                gate.record(viewer, Action.NOMINATE, "family:" + id, criterion);
            });
        }
        return refusal;
    }

    private Optional<String> refusal(String criterion, String reason) {
        if (!rules.criterion(criterion).map(rule -> Boolean.parseBoolean(rule.property("nomination"))).orElse(false)) {
            return Optional.of("Families are not nominated for this criterion");
        }
        if (reason.isEmpty()) {
            return Optional.of("Say why in a sentence");
        }
        return reason.length() > LONGEST ? Optional.of("The reason must not be longer than " + LONGEST + " characters") : Optional.empty();
    }

    private static FactDraft draft(Viewer viewer, Id<Family> family, String criterion, String reason) {
        return new FactDraft(
                Optional.empty(),
                Optional.of(family),
                Judgement.NOMINATION.id(),
                Period.on(CouncilTime.today()),
                Map.of(Judgement.CRITERION.key(), criterion, Judgement.REASON.key(), reason),
                new Source(viewer.agency(), Optional.empty(), viewer.name()),
                Certainty.JUDGED,
                Judgement.NOMINATION.sensitivity(),
                "Public task: a professional's judgement for the whole-family programme",
                0,
                0);
    }
}
