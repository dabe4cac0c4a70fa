package org.together.access.decide;

import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.access.Demo;
import org.together.core.CouncilTime;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Decision;
import org.together.core.access.Reach;
import org.together.core.access.Refused;
import org.together.core.access.Restrictions.Level;
import org.together.core.access.Restrictions.Restricted;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/**
 * Refuses what it does not know. A role must allow the action; for a family, the people who run the platform are turned away whatever
 * else they are, then a restriction decides if there is one, then need to know.
 */
@Component(service = {Access.class, RolesAndNeedToKnow.class})
public final class RolesAndNeedToKnow implements Access {
    private final Audit audit;
    private final RestrictedFamilies restricted;
    private final Demo demo;
    private final InstantSource clock;

    @Activate
    public RolesAndNeedToKnow(
            BundleContext context, @Reference Audit audit, @Reference Transactions transactions,
                    @Reference(target = "(rows=access)") EntityManager rows) {
        this(audit, new RestrictedFamilies(transactions, rows), Demo.of(context), InstantSource.system());
    }

    RolesAndNeedToKnow(Audit audit, RestrictedFamilies restricted, Demo demo, InstantSource clock) {
        this.audit = audit;
        this.restricted = restricted;
        this.demo = demo;
        this.clock = clock;
    }

    @Override
    public Decision may(Viewer viewer, Action action) {
        if (action == Action.MANAGE_ACCOUNTS && demo.isMaker(viewer)) {
            return Decision.allowed("You may do this because the platform was started as a demo.");
        }
        return viewer.roleFor(action)
                .map(role -> Decision.allowed("You may do this because you are " + NeedToKnow.an(role) + "."))
                .orElseGet(() -> Decision.refused("You may not do this because " + reasonOf(viewer) + "."));
    }

    @Override
    public Decision may(Viewer viewer, Action action, Family family) {
        var byRole = may(viewer, action);
        return byRole.isAllowed() ? decide(viewer, action, family, restricted.of(family.id())) : byRole;
    }

    @Override
    public Optional<Decision> refusal(Viewer viewer, Id<Family> family, Action... oneOf) {
        return Access.super.refusal(viewer, family, oneOf)
                .or(() -> beforeNeedToKnow(viewer, restricted.of(family)).filter(decision -> !decision.isAllowed()));
    }

    @Override
    public List<Family> allowed(Viewer viewer, Action action, Collection<Family> families) {
        if (!may(viewer, action).isAllowed()) {
            return List.of();
        }
        var restrictions = restricted.of(families.stream().map(Family::id).toList());
        return families.stream()
                .filter(family -> decide(viewer, action, family, Optional.ofNullable(restrictions.get(family.id()))).isAllowed())
                .toList();
    }

    @Override
    public Reach reach(Viewer viewer, Action action) {
        var byRole = may(viewer, action);
        var decision = byRole.isAllowed() && viewer.is(StaffRole.ADMINISTRATOR) ? Decision.refused(runsThePlatform()) : byRole;
        return new Reach(decision, viewer.localities(), restricted.hiddenFrom(viewer));
    }

    @Override
    public Set<String> keptFrom(Id<Family> family, Collection<Viewer> viewers) {
        return restricted.of(family)
                .map(kept -> viewers.stream()
                        .filter(viewer -> !RestrictedFamilies.isNamed(viewer, kept))
                        .map(Viewer::account)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    @Override
    public void demand(Viewer viewer, Action action) {
        var decision = may(viewer, action);
        if (!decision.isAllowed()) {
            audit.decided(viewer, action, "", decision);
            throw new Refused(decision.reason());
        }
    }

    RestrictedFamilies restricted() {
        return restricted;
    }

    /** For an action that a role of theirs allows; {@code restriction} is the family's, if it has one. */
    Decision decide(Viewer viewer, Action action, Family family, Optional<Restricted> restriction) {
        return beforeNeedToKnow(viewer, restriction).orElseGet(() -> byNeedToKnow(viewer, action, family));
    }

    private static Optional<Decision> beforeNeedToKnow(Viewer viewer, Optional<Restricted> restriction) {
        return viewer.is(StaffRole.ADMINISTRATOR)
                ? Optional.of(Decision.refused(runsThePlatform()))
                : restriction.map(one -> byRestriction(viewer, one));
    }

    private Decision byNeedToKnow(Viewer viewer, Action action, Family family) {
        var today = LocalDate.ofInstant(clock.instant(), CouncilTime.ZONE);
        var answers = viewer.roles().stream()
                .filter(role -> role.may(action))
                .sorted()
                .map(role -> NeedToKnow.of(viewer, role, family, today))
                .toList();
        return answers.stream()
                .filter(Decision::isAllowed)
                .findFirst()
                .or(() -> answers.stream().findFirst())
                .orElseGet(() -> Decision.refused("You may not do this because " + reasonOf(viewer) + "."));
    }

    private static Decision byRestriction(Viewer viewer, Restricted restriction) {
        if (RestrictedFamilies.isNamed(viewer, restriction)) {
            return Decision.allowed("You see this because you are named among the few who may see this restricted record.");
        }
        return restriction.level() == Level.SEALED
                ? Decision.refused(Decision.NO_SUCH_FAMILY)
                : Decision.refused("This record is restricted to named people. Contact " + restriction.contact() + ".");
    }

    private static String runsThePlatform() {
        return "You do not see this because you run the platform; those who do see no family.";
    }

    private static String reasonOf(Viewer viewer) {
        if (viewer.roles().isEmpty()) {
            return "your account has no role";
        }
        var roles = viewer.roles().stream().sorted().map(StaffRole::label).collect(Collectors.joining(", "));
        return (viewer.roles().size() == 1 ? "your role does not include it: " : "none of your roles includes it: ") + roles;
    }
}
