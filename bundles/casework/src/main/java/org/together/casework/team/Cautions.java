package org.together.casework.team;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.casework.chronology.Readable;
import org.together.core.access.Restrictions;
import org.together.core.access.Restrictions.Level;
import org.together.core.access.Viewer;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.SocialCare;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Kinds;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.team.Caution;
import org.together.core.team.Caution.Kind;

/** What whoever works with a family must know first: restrictions, what referrers warned of, grave facts of now. */
@Component(service = Cautions.class)
public final class Cautions {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int YEAR = 365;
    private static final int QUARTER = 90;

    /** Facts that warn while they go on. */
    private static final List<FactKind> NOW =
            List.of(SocialCare.CHILD_PROTECTION, SocialCare.ENQUIRY, SocialCare.LOOKED_AFTER, SocialCare.EXPLOITATION_RISK);

    /** Facts that warn for so many days. */
    private static final Map<FactKind, Integer> FOR_A_TIME = Map.of(DomesticAbuse.MARAC, YEAR, SocialCare.MISSING, QUARTER);

    private final EntityManager rows;
    private final Restrictions restrictions;

    @Activate
    public Cautions(@Reference(target = "(rows=case)") EntityManager rows, @Reference Restrictions restrictions) {
        this.rows = rows;
        this.restrictions = restrictions;
    }

    /** Inside the caller's transaction, for somebody who may open the family. */
    List<Caution> of(Viewer viewer, Family family, Kinds kinds) {
        var found = new ArrayList<Caution>();
        restrictions.levelOf(viewer, family.id()).map(Cautions::restriction).ifPresent(found::add);
        warned(family).forEach(found::add);
        if (KeptAddresses.isAbuseKnown(family)) {
            found.add(new Caution(Kind.RISK, SafetyFlag.ADDRESS_PROTECTED.label(), "Kept from every page and paper while anything is known"
                    + " that could put somebody in danger"));
        }
        var grave = family.facts().filter(fact -> Readable.by(viewer, fact) && warns(fact, family.asAt()));
        grave.collect(Collectors.groupingBy(fact -> kinds.label(fact.kind()) + "\n" + because(fact), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(same -> found.add(new Caution(Kind.RISK, label(same, family, kinds), because(same.getFirst()))));
        var once = new LinkedHashMap<String, Caution>();
        found.forEach(caution -> once.putIfAbsent(caution.label(), caution));
        return List.copyOf(once.values());
    }

    /** What whoever goes there or rings must know, a line each: no restriction, no agency's fact. Inside the caller's transaction. */
    public List<String> beforeVisit(Family family) {
        var said = warned(family).map(caution -> caution.label() + ". " + caution.because());
        var address = KeptAddresses.isAbuseKnown(family) ? Stream.of(SafetyFlag.ADDRESS_PROTECTED.label()) : Stream.<String>empty();
        return Stream.concat(said, address).distinct().toList();
    }

    private static Caution restriction(Level level) {
        return switch (level) {
            case NAMED -> new Caution(
                    Kind.RESTRICTION, "Restricted: named people only", "Set by information governance. Do not speak of it with others.");
            case SEALED -> new Caution(
                    Kind.RESTRICTION, "Sealed: for others there is no such family",
                    "Set by information governance. Not even that it exists may be told.");
        };
    }

    /** The newest warning of each sort that came with a referral. */
    private Stream<Caution> warned(Family family) {
        return rows.createQuery(
                        "select r.safety, r.agency, r.received from ReferralRow r"
                                + " where r.family = :family and r.safety <> '' order by r.received desc",
                        Object[].class)
                .setParameter("family", family.id().value())
                .getResultStream()
                .filter(row -> !Gate.today().minusDays(YEAR).isAfter(day((Instant) row[2])))
                .flatMap(row -> Arrays.stream(((String) row[0]).split(","))
                        .map(flag -> SafetyFlag.valueOf(flag).label())
                        .map(label -> new Caution(Kind.RISK, label, "Said by " + row[1] + " on " + DAY.format(day((Instant) row[2])))));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Gate.HERE);
    }

    private static boolean warns(Fact fact, LocalDate asAt) {
        return NOW.stream().anyMatch(fact::is) && fact.period().contains(asAt)
                || FOR_A_TIME.entrySet().stream().anyMatch(
                        one -> fact.is(one.getKey()) && fact.period().from().isAfter(asAt.minusDays(one.getValue())));
    }

    /** What is said of several members at once is one caution. */
    private static String label(List<Fact> same, Family family, Kinds kinds) {
        var ids = same.stream().flatMap(fact -> fact.person().stream()).collect(Collectors.toSet());
        var whom = family.members()
                .filter(person -> ids.contains(person.id()))
                .map(person -> person.name().forenames())
                .distinct()
                .collect(Collectors.joining(", "));
        return kinds.label(same.getFirst().kind()) + (whom.isEmpty() ? "" : ": " + whom);
    }

    private static String because(Fact fact) {
        return "Said by " + fact.source().agency() + ", since " + DAY.format(fact.period().from());
    }
}
