package org.together.casework.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.Contacts;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.Involvement;
import org.together.core.facts.Justice;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Family;

/** From when on the work around one family is too much, as the council sets it. */
@Component(service = Limits.class, configurationPid = "org.together.casework.team")
public final class Limits {
    /** All count what there is at once, but for the last two: in 365 days, and in a week. */
    @interface Settings {
        int workersWithoutLead() default 3;

        int services() default 8;

        int interventionsAYear() default 50;

        int appointmentsAWeek() default 5;
    }

    private static final int YEAR = 365;
    private static final Set<String> DONE_WITH_A_FAMILY = Set.copyOf(Stream.concat(
                    Contacts.ALL.stream(),
                    List.of(Justice.ASB_INTERVENTION, Justice.ORDER, DomesticAbuse.CALL_OUT, DomesticAbuse.MARAC).stream())
            .map(FactKind::id)
            .toList());

    private final Settings settings;

    @Activate
    public Limits(Settings settings) {
        this.settings = settings;
    }

    int workersWithoutLead() {
        return settings.workersWithoutLead();
    }

    int services() {
        return settings.services();
    }

    int interventionsAYear() {
        return settings.interventionsAYear();
    }

    int appointmentsAWeek() {
        return settings.appointmentsAWeek();
    }

    /** What services did with the family in the year before its day: spells of work begun, visits and attempts, call-outs, orders. */
    static List<Fact> interventions(Family family) {
        var since = family.asAt().minusDays(YEAR);
        return family.facts().filter(Limits::isIntervention).filter(fact -> isBegun(fact, since)).toList();
    }

    private static boolean isIntervention(Fact fact) {
        return DONE_WITH_A_FAMILY.contains(fact.kind()) || Involvement.isIn(fact);
    }

    private static boolean isBegun(Fact fact, LocalDate since) {
        return fact.period().from().isAfter(since);
    }
}
