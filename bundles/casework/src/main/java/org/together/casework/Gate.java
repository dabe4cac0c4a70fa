package org.together.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.CouncilTime;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Decision;
import org.together.core.access.Reach;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyLine;
import org.together.core.record.FamilyReader;

/**
 * Where every service of casework begins: it decides, audits what it refuses, and writes the account of what was done. Call it inside the
 * transaction of the deed.
 */
@Component(service = Gate.class)
public final class Gate {
    /** Where the council is: its days begin and end there. */
    public static final ZoneId HERE = CouncilTime.ZONE;

    private static final Id<Family> NOBODY = Id.of(0L);

    private final Access access;
    private final Audit audit;
    private final FamilyReader families;

    @Activate
    public Gate(@Reference Access access, @Reference Audit audit, @Reference FamilyReader families) {
        this.access = access;
        this.audit = audit;
        this.families = families;
    }

    public static LocalDate today() {
        return CouncilTime.today();
    }

    /** Throws {@link Refused} when no role of theirs allows it. */
    public void demand(Viewer viewer, Action action) {
        access.demand(viewer, action);
    }

    /** May they do it with some family or other? */
    public boolean may(Viewer viewer, Action action) {
        return access.may(viewer, action).isAllowed();
    }

    /** May they do it with this family? */
    public Decision may(Viewer viewer, Action action, Family family) {
        return access.may(viewer, action, family);
    }

    /**
     * The family as it is today, for somebody who may do one of these with it. Throws {@link Refused} otherwise, in the same words
     * whether there is no such family or it is hidden from them, and audits that.
     */
    public Family family(Viewer viewer, Id<Family> id, Action... oneOf) {
        var asked = asked(viewer, id, oneOf);
        return asked.family().orElseThrow(() -> new Refused(asked.why()));
    }

    /** To be thrown where nothing is kept under the id they gave: the same words, and the same audit, as for a family hidden from them. */
    public Refused nowhere(Viewer viewer, Action... oneOf) {
        family(viewer, NOBODY, oneOf);
        throw new IllegalStateException("No family has the id 0");
    }

    /** The same family as it was on a day, if anybody belonged to it then: who may see it today may see its past. */
    public Optional<Family> asAt(Viewer viewer, Id<Family> id, LocalDate day, Action... oneOf) {
        var now = family(viewer, id, oneOf);
        return day.equals(now.asAt()) ? Optional.of(now) : families.family(id, day);
    }

    /** The family for them; empty when they may not, which is audited, and then {@code why}. */
    private record Asked(Optional<Family> family, String why) {}

    private Asked asked(Viewer viewer, Id<Family> id, Action... oneOf) {
        var barred = access.refusal(viewer, id, oneOf);
        // Nobody is read instead of a family that is kept from them, so that time does not tell it from one that there is not.
        var family = families.family(barred.isPresent() ? NOBODY : id, today());
        var refusal = barred.or(() -> refusal(viewer, family, oneOf));
        refusal.ifPresent(decision -> audit.decided(viewer, oneOf[0], subject(id), decision));
        return new Asked(family.filter(known -> refusal.isEmpty()), refusal.map(Decision::reason).orElse(""));
    }

    /** The first of what their role allows says why; empty when they may do any. */
    private Optional<Decision> refusal(Viewer viewer, Optional<Family> family, Action... oneOf) {
        var decisions = Arrays.stream(oneOf)
                .filter(action -> may(viewer, action))
                .map(action -> family.map(known -> access.may(viewer, action, known)).orElse(Decision.refused(Decision.NO_SUCH_FAMILY)))
                .toList();
        return decisions.stream().anyMatch(Decision::isAllowed) ? Optional.empty() : decisions.stream().findFirst();
    }

    /** Those of these families with which they may do it, as they are today, in a few queries; the others leave no trace. */
    public List<Family> allowed(Viewer viewer, Action action, Collection<Id<Family>> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var reach = access.reach(viewer, action);
        var open = ids.stream().filter(id -> reach.decision().isAllowed() && !reach.leftOut().contains(id)).toList();
        return open.isEmpty() ? List.of() : access.allowed(viewer, action, families.families(open, today()));
    }

    /** The family as it is today, when they may do this with it. A refusal is audited, and reads as if there were no such family. */
    public Optional<Family> ask(Viewer viewer, Action action, Id<Family> id) {
        return asked(viewer, id, action).family();
    }

    /** These families whoever may see them: for sums that name none of them. */
    public List<Family> forSums(Collection<Id<Family>> ids) {
        return ids.isEmpty() ? List.of() : inRecord(ids);
    }

    /** Whoever may see it: what is shown of it is for the caller to decide. */
    public Optional<Family> inRecord(Id<Family> id) {
        return families.family(id, today());
    }

    /** Whoever may see them: what is shown of them is for the caller to decide. */
    public List<Family> inRecord(Collection<Id<Family>> ids) {
        return families.families(ids, today());
    }

    /** Those that answer to the question, whoever may see them: what is shown of them is for the caller to decide. */
    public List<FamilyLine> inRecord(String question, int atMost) {
        return families.search(question, atMost);
    }

    /** The same as if those without were not there. */
    public List<FamilyLine> inRecord(String question, int atMost, Set<Id<Family>> without) {
        return families.search(question, atMost, without);
    }

    /** Families that leave no trace where they search. */
    public Set<Id<Family>> hiddenFrom(Viewer viewer) {
        return access.reach(viewer, Action.SEARCH).leftOut();
    }

    /** Demands it, and says how far a list for them reaches. */
    public Reach reach(Viewer viewer, Action action) {
        access.demand(viewer, action);
        return access.reach(viewer, action);
    }

    /** Whether a restriction keeps the family from them, whatever business they have with it. */
    public boolean isHiddenFrom(Viewer viewer, Id<Family> family) {
        return !keptFrom(family, Set.of(viewer)).isEmpty();
    }

    /** The same of several, by account. */
    public Set<String> keptFrom(Id<Family> family, Collection<Viewer> viewers) {
        return access.keptFrom(family, viewers);
    }

    /** Writes what was done with the family; {@code detail} names nobody. */
    public void record(Viewer viewer, Action action, Id<Family> family, String detail) {
        audit.record(viewer, action, subject(family), detail);
    }

    /** Writes what was done with something that is no one family. */
    public void record(Viewer viewer, Action action, String subject, String detail) {
        audit.record(viewer, action, subject, detail);
    }

    /** Writes that they asked for something that is not there for them, and gives the reason back. */
    public String refused(Viewer viewer, Action action, String subject, String reason) {
        audit.decided(viewer, action, subject, Decision.refused(reason));
        return reason;
    }

    private static String subject(Id<Family> family) {
        return "family:" + family;
    }
}
