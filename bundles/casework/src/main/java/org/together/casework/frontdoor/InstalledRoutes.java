package org.together.casework.frontdoor;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.casework.LevelsOfNeed;
import org.together.core.extension.Troubles;
import org.together.core.frontdoor.Circumstances;
import org.together.core.frontdoor.Fit;
import org.together.core.frontdoor.ReferralRoute;
import org.together.core.frontdoor.RouteLine;
import org.together.core.frontdoor.TriageDecision;

/** The ways from the front door as they come and go. One that fails suggests nothing, and the administrators are told. */
@Component(service = InstalledRoutes.class)
public final class InstalledRoutes {
    private final BundleContext context;
    private final Troubles troubles;
    private final LevelsOfNeed levels;
    private final Map<ServiceReference<ReferralRoute>, ReferralRoute> routes = new ConcurrentHashMap<>();

    @Activate
    public InstalledRoutes(BundleContext context, @Reference Troubles troubles, @Reference LevelsOfNeed levels) {
        this.context = context;
        this.troubles = troubles;
        this.levels = levels;
    }

    @Reference(service = ReferralRoute.class, cardinality = MULTIPLE, policy = DYNAMIC, unbind = "remove")
    void add(ServiceReference<ReferralRoute> reference) {
        try {
            var route = context.getService(reference);
            if (route != null) {
                routes.put(reference, route);
            }
        } catch (RuntimeException | LinkageError failed) {
            report(reference, failed);
        }
    }

    void remove(ServiceReference<ReferralRoute> reference) {
        routes.remove(reference);
    }

    /** Those that suggest themselves first. */
    List<RouteLine> lines(Circumstances known) {
        return routes.entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue(), known))
                .sorted(Comparator.comparing(RouteLine::fit).thenComparing(RouteLine::title))
                .toList();
    }

    private RouteLine line(ServiceReference<ReferralRoute> reference, ReferralRoute route, Circumstances known) {
        var decision = decision(reference);
        var level = property(reference, "level");
        return new RouteLine(
                property(reference, "id"),
                property(reference, "title"),
                property(reference, "service"),
                decision,
                level.isEmpty() ? usual(decision) : level,
                fit(reference, route, known));
    }

    private Fit fit(ServiceReference<ReferralRoute> reference, ReferralRoute route, Circumstances known) {
        try {
            var agency = known.said().referrer().agency();
            var takesAgency = route.agencies().isEmpty() || route.agencies().stream().anyMatch(agency::equalsIgnoreCase);
            var takesNeed = route.needs().isEmpty() || route.needs().stream().anyMatch(known.problems()::contains);
            return takesAgency && takesNeed ? route.fits(known) : Fit.none();
        } catch (RuntimeException | LinkageError failed) {
            report(reference, failed);
            return Fit.none();
        }
    }

    private void report(ServiceReference<ReferralRoute> reference, Throwable failed) {
        var owner = reference.getBundle() == null ? "" : reference.getBundle().getSymbolicName();
        troubles.report(owner, "The referral route \"" + property(reference, "title") + "\" failed and suggests nothing.", failed);
    }

    private String usual(TriageDecision decision) {
        return switch (decision) {
            case EARLY_HELP, STEP_DOWN -> levels.earlyHelp().id();
            case INTENSIVE -> levels.intensive().id();
            case STEP_UP -> levels.all().getLast().id();
            case ADVICE, NO_FURTHER_ACTION -> "";
        };
    }

    private static TriageDecision decision(ServiceReference<ReferralRoute> reference) {
        var name = property(reference, "decision");
        var decisions = List.of(TriageDecision.values());
        return decisions.stream().filter(one -> one.name().equals(name)).findFirst().orElse(TriageDecision.EARLY_HELP);
    }

    private static String property(ServiceReference<ReferralRoute> reference, String name) {
        var value = reference.getProperty("route." + name);
        return value == null ? "" : value.toString();
    }
}
