package org.together.access.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.access.audit.ChainedAudit;
import org.together.core.CouncilTime;
import org.together.core.access.Action;
import org.together.core.access.Decision;
import org.together.core.access.Families;
import org.together.core.access.Restrictions.Level;
import org.together.core.access.Restrictions.Restricted;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyLine;
import org.together.core.record.FamilyReader;
import org.together.core.record.Transactions;

/**
 * Stands before the record: decides, audits, and only then hands out. The entry is written in the transaction that reads, and nothing is
 * returned before that has ended, so what cannot be audited cannot be read.
 */
@Component
public final class GuardedFamilies implements Families {
    private static final int MOST_LOOKED_AT = 1000;
    private static final Id<Family> NOBODY = Id.of(0L);

    private final RolesAndNeedToKnow access;
    private final ChainedAudit audit;
    private final FamilyReader reader;
    private final Transactions transactions;
    private final RestrictedFamilies restricted;
    private final Former former;

    @Activate
    public GuardedFamilies(
            @Reference RolesAndNeedToKnow access,
            @Reference ChainedAudit audit,
            @Reference FamilyReader reader,
            @Reference Transactions transactions,
            @Reference Former former) {
        this.access = access;
        this.audit = audit;
        this.reader = reader;
        this.transactions = transactions;
        this.former = former;
        this.restricted = access.restricted();
    }

    @Override
    public Opened open(Viewer viewer, Id<Family> id, LocalDate asAt) {
        return transactions.required(() -> {
            var byRole = access.may(viewer, Action.OPEN_FAMILY);
            var read = unlessSealed(viewer, id);
            var asked = byRole.isAllowed() ? reader.family(read, asAt) : Optional.<Family>empty();
            var decision = byRole.isAllowed() ? decide(viewer, read, asAt, asked) : byRole;
            audit.decided(viewer, Action.OPEN_FAMILY, "family:" + id,
                    new Decision(decision.isAllowed(), "As at " + asAt + ". " + decision.reason()));
            return new Opened(asked.filter(family -> decision.isAllowed()), decision);
        });
    }

    /** Of a sealed family no more is read than of none, so that time does not tell. */
    private Id<Family> unlessSealed(Viewer viewer, Id<Family> id) {
        return restricted.sealedFrom(viewer).contains(id) ? NOBODY : id;
    }

    @Override
    public Optional<FamilyLine> becameOf(Viewer viewer, Id<Family> gone) {
        return transactions.required(() -> {
            var now = former.standing(gone)
                    .flatMap(into -> reader.family(unlessSealed(viewer, into), CouncilTime.today()))
                    .filter(family -> access.may(viewer, Action.OPEN_FAMILY, family).isAllowed());
            now.ifPresent(family -> audit.record(
                    viewer, Action.OPEN_FAMILY, "family:" + family.id(), "Asked for as family " + gone + ", which became part of it"));
            return now.map(family -> new FamilyLine(
                    family.id(), family.name(), family.locality(), "", (int) family.members().count()));
        });
    }

    /** Who is responsible for a family today decides about its past too. */
    private Decision decide(Viewer viewer, Id<Family> id, LocalDate asAt, Optional<Family> asked) {
        var today = CouncilTime.today();
        var now = asAt.equals(today) ? asked : reader.family(id, today).or(() -> asked);
        var decision = now.map(family -> access.may(viewer, Action.OPEN_FAMILY, family))
                .orElse(Decision.refused(Decision.NO_SUCH_FAMILY));
        return decision.isAllowed() && asked.isEmpty() ? Decision.refused("Nobody belonged to this family on that day.") : decision;
    }

    @Override
    public List<FamilyLine> search(Viewer viewer, String text, int atMost) {
        access.demand(viewer, Action.SEARCH);
        return transactions.required(() -> {
            var found = find(viewer, text, atMost);
            audit.record(viewer, Action.SEARCH, "families", "query " + audit.mark(text) + ", shown: " + found.size());
            return found;
        });
    }

    /** Looks further when what was found first is not theirs to see. */
    private List<FamilyLine> find(Viewer viewer, String text, int atMost) {
        var without = restricted.sealedFrom(viewer);
        for (var most = atMost; ; most *= 4) {
            var lines = reader.search(text, most, without);
            var visible = visible(viewer, text, lines);
            if (visible.size() >= atMost || lines.size() < most || most >= MOST_LOOKED_AT) {
                return visible.stream().limit(atMost).toList();
            }
        }
    }

    private List<FamilyLine> visible(Viewer viewer, String text, List<FamilyLine> lines) {
        var ids = lines.stream().map(FamilyLine::id).toList();
        var restrictions = restricted.of(ids);
        var decisions = reader.families(ids, CouncilTime.today()).stream().collect(Collectors.toMap(Family::id, family -> access.decide(
                viewer, Action.SEARCH, family, Optional.ofNullable(restrictions.get(family.id())))));
        return lines.stream()
                .flatMap(line -> isAllowed(decisions.get(line.id())) ? Stream.of(line) : closed(line, text, restrictions.get(line.id())))
                .toList();
    }

    private static boolean isAllowed(@Nullable Decision decision) {
        return decision != null && decision.isAllowed();
    }

    /** A line that says only that there is a restricted record; nothing for one that is sealed or merely not theirs. */
    private static Stream<FamilyLine> closed(FamilyLine line, String text, @Nullable Restricted restriction) {
        return restriction != null && restriction.level() == Level.NAMED && isByName(text)
                ? Stream.of(new FamilyLine(line.id(), "Restricted record", Optional.empty(), "Contact " + restriction.contact(), 0))
                : Stream.empty();
    }

    /** A postcode, a date or a number that answered would tell where a restricted family lives or who is in it. */
    private static boolean isByName(String text) {
        return text.chars().noneMatch(Character::isDigit);
    }
}
