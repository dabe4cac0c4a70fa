package org.together.casework.frontdoor;

import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.casework.Cases;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Role;
import org.together.core.frontdoor.Channel;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.ReferralRoute;
import org.together.core.frontdoor.Referrer;
import org.together.core.frontdoor.TriageDecision;
import org.together.core.frontdoor.Urgency;
import org.together.core.hub.Loads;
import org.together.core.record.FamilyReader;
import org.together.store.TestDatabase;

/** A council's front door in a database, as the platform puts it together, with a clock that stands until it is moved. */
final class FrontDoor {
    static final Viewer SENNEN = Council.viewer("sennen", "Sennen Hosking", StaffRole.ACCESS_OFFICER);
    static final Viewer SYSTEM = Council.viewer("school-system", "School system", StaffRole.MACHINE);
    static final Viewer PARTNER = Council.viewer("wenna", "Wenna Bolitho", StaffRole.PARTNER);

    final Council council;
    final MadeUpFindings findings = new MadeUpFindings();
    final StoredReferrals referrals;
    final InstalledRoutes routes;
    final ConfiguredLevels levels = new ConfiguredLevels(levels());
    final Cases cases;
    final AtomicInteger reads = new AtomicInteger();
    Instant now = at("2026-11-17T10:00");

    FrontDoor(TestDatabase database) {
        this(database, unused(Loads.class));
    }

    FrontDoor(Council council) {
        this(council, unused(Loads.class));
    }

    FrontDoor(TestDatabase database, Loads loads) {
        this(new Council(database), loads);
    }

    private FrontDoor(Council council, Loads loads) {
        this.council = council;
        var database = council.database;
        var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var holidays = new BankHolidays(Set.of(), Set.of());
        var worked = new WorkingHours(week, LocalTime.of(9, 0), LocalTime.of(17, 0), holidays, Gate.HERE);
        var hours = new OfficeHours(worked, 1, () -> now);
        var gate = new Gate(council.access, council, counting(council.reader));
        var book = new ReferralBook(database.entityManager());
        var transactions = database.transactions();
        routes = new InstalledRoutes(
                answering(BundleContext.class, "getService", given -> ((Installed) given[0]).route()),
                (owner, what, failed) -> council.audited.add(what),
                levels);
        var found = findings.service();
        var desk = new Desk(gate, book, found, routes, hours);
        cases = org.together.casework.caseload.TestCases.of(council);
        var facts = new ReferralFacts(council.writer);
        var people = new NewPeople(loads, council.reader, facts);
        referrals = new StoredReferrals(
                gate,
                new Intake(gate, book, transactions, found, hours),
                new TriageQueue(gate, book, desk, hours, transactions),
                desk,
                new Decisions(gate, book, transactions, levels, facts, hours),
                new HandOvers(gate, book, transactions, cases, found, people, hours),
                new Shelf(gate, book, transactions));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Gate.HERE).toInstant();
    }

    private static ConfiguredLevels.Settings levels() {
        return (ConfiguredLevels.Settings) Proxy.newProxyInstance(
                FrontDoor.class.getClassLoader(),
                new Class<?>[] {ConfiguredLevels.Settings.class},
                (proxy, method, given) -> method.getDefaultValue());
    }

    /** A parent of 34 and a child of 9 in Penwith. */
    Id<Family> family(String name) {
        return family(name, "Penwith");
    }

    Id<Family> family(String name, String locality) {
        var parent = aPerson().named("Morwenna", name).aged(34);
        var child = aPerson().named("Jago", name).aged(9);
        var today = Gate.today();
        return council.keep(aFamily().called(name).in(locality).asAt(today).withMember(parent).withMember(child));
    }

    PersonReferred child(Id<Family> family) {
        return council.today(family).children()
                .map(one -> PersonReferred.of(one.name().forenames(), one.name().surname(), Role.CHILD).born(one.born().orElseThrow()))
                .findFirst()
                .orElseThrow();
    }

    static ReferralForm form(PersonReferred... people) {
        return ReferralForm.of(Referrer.of("Penwith School", "Demelza Carne", "01632 960001"), List.of(people), "He sleeps in lessons.")
                .problems(Set.of(MadeUpFindings.SCHOOL))
                .wanting("Somebody to visit", Urgency.ROUTINE);
    }

    static PersonReferred stranger() {
        return PersonReferred.of("Kensa", "Unknown", Role.CHILD).born(LocalDate.of(2015, 5, 5));
    }

    Id<Referral> taken(ReferralForm form) {
        return referrals.take(Council.OFFICER, form, Channel.SCREEN, "").referral().orElseThrow();
    }

    Id<Referral> taken(Id<Family> family) {
        return taken(form(child(family)));
    }

    Referral seen(Viewer viewer, Id<Referral> id) {
        return referrals.find(viewer, id).orElseThrow();
    }

    void installed(String id, TriageDecision decision, ReferralRoute route) {
        routes.add(new Installed(
                Map.of("route.id", id, "route.title", id, "route.service", "Service " + id, "route.decision", decision.name()), route));
    }

    private FamilyReader counting(FamilyReader reader) {
        return (FamilyReader) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {FamilyReader.class}, (proxy, method, given) -> {
                    reads.incrementAndGet();
                    return method.invoke(reader, given);
                });
    }

    private interface Answer {
        Object to(Object[] given);
    }

    private static <T> T answering(Class<T> type, String method, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, given) ->
                called.getName().equals(method) ? answer.to(given) : null));
    }

    private static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, given) -> {
            throw new AssertionError("Nobody asked for " + called.getName());
        }));
    }

    /** A route as a service. */
    private record Installed(Map<String, Object> properties, ReferralRoute route) implements ServiceReference<ReferralRoute> {
        @Override
        public Object getProperty(String key) {
            return properties.get(key);
        }

        @Override
        public String[] getPropertyKeys() {
            return properties.keySet().toArray(String[]::new);
        }

        @Override
        public org.osgi.framework.Bundle getBundle() {
            return null;
        }

        @Override
        public org.osgi.framework.Bundle[] getUsingBundles() {
            return new org.osgi.framework.Bundle[0];
        }

        @Override
        public boolean isAssignableTo(org.osgi.framework.Bundle bundle, String className) {
            return true;
        }

        @Override
        public int compareTo(Object other) {
            return Integer.compare(hashCode(), other.hashCode());
        }

        @Override
        public java.util.Dictionary<String, Object> getProperties() {
            return new java.util.Hashtable<>(properties);
        }

        @Override
        public <A> A adapt(Class<A> type) {
            return null;
        }
    }
}
