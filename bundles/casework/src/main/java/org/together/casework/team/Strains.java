package org.together.casework.team;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.casework.team.Dates.Meeting;
import org.together.core.casework.Case;
import org.together.core.family.Family;
import org.together.core.family.Kinds;
import org.together.core.team.Strain;
import org.together.core.team.Strain.Kind;
import org.together.core.team.TeamMember;

/** Where services get into each other's way, or are too many or too much. */
final class Strains {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final List<String> NUMBERS = List.of(
            "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");

    private final Family family;
    private final List<TeamMember> members;
    private final List<Meeting> meetings;
    private final Limits limits;

    Strains(Family family, List<TeamMember> members, List<Meeting> meetings, Limits limits) {
        this.family = family;
        this.members = members;
        this.meetings = meetings;
        this.limits = limits;
    }

    List<Strain> all(Optional<Case> openCase, boolean isLighterThanIntensive, Kinds kinds) {
        return Stream.of(
                        lead().stream(),
                        services().stream(),
                        interventions(kinds).stream(),
                        fullWeeks(),
                        clashes(),
                        new Contradictions(family, kinds).all(openCase, isLighterThanIntensive))
                .flatMap(strains -> strains)
                .toList();
    }

    private Optional<Strain> lead() {
        if (members.stream().anyMatch(TeamMember::isLead) || members.size() < limits.workersWithoutLead()) {
            return Optional.empty();
        }
        return Optional.of(new Strain(
                Kind.NO_LEAD,
                number(members.size()) + " professionals, no lead",
                "Allocate an advocate; until there is one, agree which service leads and tell the family who it is.",
                members.stream().map(Strains::told).toList()));
    }

    private Optional<Strain> services() {
        var services = members.stream().map(one -> one.who().service()).distinct().toList();
        return services.size() < limits.services()
                ? Optional.empty()
                : Optional.of(new Strain(
                        Kind.TOO_MANY,
                        number(services.size()) + " services at once",
                        "Hold one meeting of all of them, and agree who can step back.",
                        services));
    }

    private Optional<Strain> interventions(Kinds kinds) {
        var done = Limits.interventions(family);
        if (done.size() <= limits.interventionsAYear()) {
            return Optional.empty();
        }
        var byKind = new TreeMap<String, Long>(
                done.stream().collect(Collectors.groupingBy(fact -> kinds.label(fact.kind()), Collectors.counting())));
        return Optional.of(new Strain(
                Kind.TOO_MUCH,
                done.size() + " interventions in a year: more than " + limits.interventionsAYear(),
                "Look at what each of them is for, and let one worker carry what several do now.",
                byKind.entrySet().stream().map(one -> one.getKey() + ": " + one.getValue()).toList()));
    }

    private Stream<Strain> fullWeeks() {
        var byWeek = meetings.stream().collect(Collectors.groupingBy(
                one -> ChronoUnit.WEEKS.between(monday(family.asAt()), one.begins().toLocalDate()), TreeMap::new, Collectors.toList()));
        return byWeek.values().stream()
                .filter(week -> week.size() > limits.appointmentsAWeek())
                .map(week -> new Strain(
                        Kind.TOO_MUCH,
                        number(week.size()) + " appointments in the week of "
                                + DAY.format(monday(week.getFirst().begins().toLocalDate())),
                        "Put appointments together or move some: ask the family what they can manage.",
                        week.stream().map(Strains::told).toList()));
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private Stream<Strain> clashes() {
        var clashes = new ArrayList<Strain>();
        for (var i = 0; i < meetings.size(); i++) {
            for (var later : meetings.subList(i + 1, meetings.size())) {
                if (meetings.get(i).overlaps(later)) {
                    clashes.add(clash(meetings.get(i), later));
                }
            }
        }
        return clashes.stream();
    }

    private static Strain clash(Meeting one, Meeting other) {
        return new Strain(
                Kind.CLASH,
                "Two appointments at the same time on " + DAY.format(one.begins()),
                "Ring " + (one.worker().equals(other.worker()) ? "the family" : one.worker() + " or " + other.worker()) + " and move one.",
                List.of(told(one), told(other)));
    }

    private static String told(Meeting meeting) {
        return meeting.what() + ", " + meeting.worker() + ", " + TIME.format(meeting.begins());
    }

    private static String told(TeamMember member) {
        return Stream.of(member.who().service(), member.who().worker()).filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
    }

    static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    }
}
