package org.together.casework.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Engagements.Event;
import org.together.core.agreement.Engagements.Sort;
import org.together.core.agreement.Engagements.Standing;
import org.together.core.facts.Engagement;
import org.together.core.family.Fact;
import org.together.core.family.Family;

/** What was recorded of meeting the family, in order: contacts, attempts, breaks, returns, and steps of the ladder. */
final class Contacts {
    private final LocalDate today;
    private final List<Turn> turns;
    private final List<Event> events;

    /** The work together stopped or went on again; of one day, what was learnt later counts. */
    private record Turn(Fact fact, boolean isReturn) {
        LocalDate day() {
            return fact.period().from();
        }
    }

    private Contacts(LocalDate today, List<Turn> turns, List<Event> events) {
        this.today = today;
        this.turns = turns;
        this.events = events;
    }

    static Contacts of(Family family, List<Agreement> agreements) {
        var turns = Stream.concat(
                        family.ownFactsOf(Engagement.DISENGAGED).stream().map(fact -> new Turn(fact, false)),
                        family.ownFactsOf(Engagement.RE_ENGAGED).stream().map(fact -> new Turn(fact, true)))
                .sorted(Comparator.comparing(Turn::day).thenComparing(turn -> turn.fact().learnt()).thenComparing(turn -> turn.fact().id()))
                .toList();
        var events = new ArrayList<Event>();
        turns.forEach(turn -> events.add(event(turn)));
        ContactFacts.in(family).forEach(events::add);
        agreements.stream().flatMap(agreement -> agreement.ladderUses().stream()).forEach(use -> events.add(event(use)));
        events.sort(Comparator.comparing(Event::day).reversed());
        return new Contacts(family.asAt(), turns, List.copyOf(events));
    }

    private static Event event(Turn turn) {
        var fact = turn.fact();
        return turn.isReturn()
                ? new Event(turn.day(), Sort.RE_ENGAGED, fact.value(Engagement.HOW).orElse(""), ContactFacts.who(fact))
                : new Event(turn.day(), Sort.DISENGAGED, fact.value(Engagement.REASON).orElse(""), ContactFacts.who(fact));
    }

    private static Event event(Agreement.LadderUse use) {
        return new Event(use.day(), Sort.LADDER, use.title() + ": " + use.reason(), "Decided by " + use.decidedBy());
    }

    List<Event> events() {
        return events;
    }

    Stream<Event> of(Sort sort) {
        return events.stream().filter(event -> event.sort() == sort);
    }

    boolean isEngaged() {
        return turns.isEmpty() || turns.getLast().isReturn();
    }

    /** The day the work last stopped or went on again. */
    LocalDate turned() {
        return turns.isEmpty() ? LocalDate.MIN : turns.getLast().day();
    }

    Standing told() {
        return new Standing(isEngaged(), sentence(), events);
    }

    private String sentence() {
        if (!isEngaged()) {
            var reason = turns.getLast().fact().value(Engagement.REASON).map(words -> ": " + words).orElse("");
            return Clauses.joined(List.of("Has not worked with us since " + Clauses.date(turned()) + reason, followUp()));
        }
        var last = of(Sort.CONTACT).map(Event::day).max(Comparator.naturalOrder());
        var again = turns.isEmpty() ? "" : "Works with us again since " + Clauses.date(turned()) + ". ";
        return again + last.map(day -> "Last contact on " + Clauses.date(day) + ".").orElse("No contact has been recorded.");
    }

    /** What was tried since the family stopped: going on trying is what the work is about. */
    private String followUp() {
        var tried = events.stream().filter(event -> isFollowUp(event) && !event.day().isBefore(turned())).toList();
        if (tried.isEmpty()) {
            return today.isAfter(turned().plusDays(7)) ? "Nobody has tried to reach them since." : "Nobody has tried to reach them yet.";
        }
        var last = tried.stream().map(Event::day).max(Comparator.naturalOrder());
        var often = tried.size() == 1 ? "once" : tried.size() + " times";
        return "Tried " + often + " since, last on " + last.map(Clauses::date).orElse("") + ".";
    }

    private static boolean isFollowUp(Event event) {
        return event.sort() == Sort.ATTEMPT || event.sort() == Sort.CONTACT || event.sort() == Sort.MISSED;
    }

    /** The first event of a sort after a day. */
    Optional<Event> after(LocalDate day, Sort... sorts) {
        var wanted = List.of(sorts);
        return events.stream()
                .filter(event -> wanted.contains(event.sort()) && event.day().isAfter(day))
                .min(Comparator.comparing(Event::day));
    }
}
