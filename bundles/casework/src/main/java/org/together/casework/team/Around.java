package org.together.casework.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.casework.team.Dates.Meeting;
import org.together.casework.team.Dates.Step;
import org.together.core.facts.Contacts;
import org.together.core.facts.Involvement;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.family.Sensitivity;
import org.together.core.team.TeamMember;
import org.together.core.team.TeamMember.Next;
import org.together.core.team.TeamMember.Told;
import org.together.core.team.TeamMember.Who;

/**
 * Services and workers that facts say are involved as at the family's day, each once, however many facts say so; and whoever met the family
 * in the quarter before it, though no feed names them.
 */
final class Around {
    private static final int QUARTER = 91;

    private final Family family;
    private final List<Meeting> meetings;
    private final List<Step> steps;
    private final Map<Id<Person>, String> names;

    Around(Family family, List<Meeting> meetings, List<Step> steps) {
        this.family = family;
        this.meetings = meetings;
        this.steps = steps;
        names = family.members().collect(Collectors.toMap(Person::id, person -> person.name().forenames(), (one, other) -> one));
    }

    /** The lead first, then by service. */
    List<TeamMember> members() {
        var involved = involved(family);
        met().forEach((who, facts) -> {
            if (involved.keySet().stream().noneMatch(known -> isSame(known.worker(), who.worker()))) {
                involved.put(who, facts);
            }
        });
        return involved.entrySet().stream()
                .map(entry -> member(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(TeamMember::isLead).reversed().thenComparing(one -> one.who().service()))
                .toList();
    }

    private static Map<Who, List<Fact>> involved(Family family) {
        return family.facts()
                .filter(Involvement::isIn)
                .filter(fact -> fact.period().contains(family.asAt()))
                .collect(Collectors.groupingBy(Around::who, LinkedHashMap::new, Collectors.toList()));
    }

    /** Workers who visited or spoke with the family in the quarter, with what they wrote. */
    private Map<Who, List<Fact>> met() {
        var since = family.asAt().minusDays(QUARTER);
        return family.facts()
                .filter(fact -> Contacts.MET.stream().anyMatch(fact::is))
                .filter(fact -> fact.period().from().isAfter(since) && !fact.period().from().isAfter(family.asAt()))
                .filter(fact -> !fact.source().reference().isBlank())
                .collect(Collectors.groupingBy(
                        fact -> new Who(fact.source().agency(), fact.source().reference(), ""), LinkedHashMap::new, Collectors.toList()));
    }

    private static Who who(Fact fact) {
        return new Who(
                fact.value(Involvement.SERVICE).orElse(""),
                fact.value(Involvement.WORKER).orElse(""),
                fact.value(Involvement.PHONE).orElse(""));
    }

    private TeamMember member(Who who, List<Fact> facts) {
        var since = facts.stream().map(fact -> fact.period().from()).min(Comparator.naturalOrder()).orElseThrow();
        var newest = facts.stream().max(Comparator.comparing(Fact::learnt)).orElseThrow();
        var isLead = facts.stream().anyMatch(fact -> fact.is(Involvement.ADVOCATE));
        return new TeamMember(
                who, isLead, since, with(facts), lastContact(who, newest.source().agency()), next(who),
                new Told(newest.source(), newest.learnt()));
    }

    private List<String> with(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.person().map(id -> names.getOrDefault(id, "a member")).orElse("the family"))
                .distinct()
                .toList();
    }

    /** A visit or call by that worker; for a service of which no visits are recorded, the last day on which its agency met an event. */
    private Optional<LocalDate> lastContact(Who who, String agency) {
        var met = family.facts()
                .filter(fact -> Contacts.MET.stream().anyMatch(fact::is))
                .filter(fact -> isSame(fact.source().reference(), who.worker()) || isSame(fact.source().agency(), who.service()));
        var events = family.facts()
                .filter(fact -> fact.source().feed().isPresent() && isSame(fact.source().agency(), agency))
                .filter(fact -> fact.sensitivity() != Sensitivity.RESTRICTED && fact.period().from().equals(fact.period().to()));
        return newest(met).or(() -> newest(events));
    }

    private static Optional<LocalDate> newest(Stream<Fact> facts) {
        return facts.map(fact -> fact.period().from()).max(Comparator.naturalOrder());
    }

    private Optional<Next> next(Who who) {
        var planned = meetings.stream().filter(one -> isWith(who, one)).map(one -> new Next(one.begins().toLocalDate(), one.what()));
        var due = steps.stream().filter(one -> isSame(one.worker(), who.worker())).map(one -> new Next(one.by(), one.what()));
        return Stream.concat(planned, due).filter(one -> !one.day().isBefore(family.asAt())).min(Comparator.comparing(Next::day));
    }

    private static boolean isWith(Who who, Meeting meeting) {
        var people = meeting.people().toLowerCase(java.util.Locale.UK);
        return isSame(meeting.worker(), who.worker())
                || !who.worker().isBlank() && people.contains(who.worker().toLowerCase(java.util.Locale.UK));
    }

    private static boolean isSame(String one, String other) {
        return !one.isBlank() && one.strip().equalsIgnoreCase(other.strip());
    }
}
