package org.together.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.chronology.Chronologies.Words;
import org.together.core.chronology.Entry;
import org.together.core.chronology.Extract;
import org.together.core.chronology.Extract.Audience;
import org.together.core.chronology.Extracts;
import org.together.core.facts.Education;
import org.together.core.facts.Housing;
import org.together.core.facts.Justice;
import org.together.core.facts.SocialCare;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.RelationshipType;
import org.together.core.family.Role;
import org.together.core.kinship.Connection.Quality;
import org.together.core.kinship.Connection.Sort;
import org.together.core.kinship.Kinships.ConnectionDraft;
import org.together.core.kinship.Kinships.Draft;

/** Who is what to whom, what matters and why, told by the advocates of a few families, with an extract for a panel and one for a court. */
final class Stories {
    private static final Logger LOG = LoggerFactory.getLogger(Stories.class);
    private static final Set<String> TELLING = Set.of(
            Education.EXCLUSION.id(), SocialCare.CHILD_PROTECTION.id(), SocialCare.CHILD_IN_NEED.id(), Justice.OFFENCE.id(),
            Housing.EVICTION.id(), SocialCare.MISSING.id());
    private static final List<Words> WHY = List.of(
            new Words("It is when school stopped being a safe place.", "Mornings became a fight; the younger ones stay away too."),
            new Words("The family asked for help for the first time after this.", ""),
            new Words("It came in the week in which the rent was not paid.", "An aunt took the children for three nights."),
            new Words("Until then nobody had spoken with the children alone.", "Each of them told us something new."));
    private static final List<ConnectionDraft> AROUND = List.of(
            around("Gran", Sort.RELATIVE, Quality.STRONG, "She always has a bed for us"),
            around("Lanmorva Rovers under tens", Sort.GROUP, Quality.STRONG, "The one place he is never late for"),
            around("Neighbour across the landing", Sort.FRIEND, Quality.WEAK, ""),
            around("Lanmorva Academy", Sort.SCHOOL, Quality.STRAINED, "They only ring when something is wrong"),
            around("Aunt in the next village", Sort.RELATIVE, Quality.BROKEN, "Not since the wedding"));

    private final HistoryDesk desk;
    private final LocalDate today;

    Stories(HistoryDesk desk, LocalDate today) {
        this.desk = desk;
        this.today = today;
    }

    private static ConnectionDraft around(String name, Sort sort, Quality quality, String note) {
        return new ConnectionDraft(name, sort, quality, LocalDate.of(2024, 9, 1), note);
    }

    /** Whoever was told of before a stop stays as they are. */
    int tell(List<Family> families) {
        var told = 0;
        for (var family : families) {
            var known = desk.kinships.of(Staff.MANAGER, family.id(), today);
            if (known.isPresent() && known.get().connections().isEmpty()) {
                relate(family, told);
                AROUND.subList(0, 3 + told % 3).forEach(one -> must(desk.kinships.connect(Staff.MANAGER, family.id(), one)));
                matter(family, told);
                told++;
            }
        }
        return told;
    }

    /** Two adults are or were a couple; children of whom nobody said so yet are siblings. */
    private void relate(Family family, int turn) {
        var adults = family.memberships().stream()
                .filter(one -> one.role() == Role.PARENT_OR_CARER)
                .map(one -> one.person().id())
                .limit(2)
                .toList();
        if (adults.size() == 2) {
            var since = today.minusYears(9);
            var period = turn % 3 == 1 ? Period.between(since, today.minusMonths(7)) : Period.since(since);
            relate(family, adults.getFirst(), RelationshipType.PARTNER, adults.getLast(), period);
        }
        var children = family.children().map(Person::id).limit(2).toList();
        if (children.size() == 2) {
            var born = family.children().flatMap(child -> child.born().stream()).max(LocalDate::compareTo).orElse(today);
            relate(family, children.getFirst(), RelationshipType.SIBLING, children.getLast(), Period.since(born));
        }
    }

    private void relate(Family family, Id<Person> of, RelationshipType type, Id<Person> to, Period period) {
        must(desk.kinships.add(Staff.MANAGER, family.id(), new Draft(of, type, to, period, "")));
    }

    private void matter(Family family, int turn) {
        var entries = desk.chronologies.of(Staff.MANAGER, family.id(), today).orElseThrow().entries();
        var telling = entries.stream().filter(entry -> TELLING.contains(entry.fact().kind())).limit(WHY.size()).toList();
        for (var i = 0; i < telling.size(); i++) {
            var fact = telling.get(i).fact().id();
            must(desk.chronologies.promote(Staff.MANAGER, family.id(), fact, WHY.get((turn + i) % WHY.size())));
        }
        if (turn % 2 == 0) {
            must(desk.chronologies.reviewed(Staff.MANAGER, family.id()));
        }
        if (turn < 2 && !telling.isEmpty()) {
            extract(family, turn == 0 ? Audience.PANEL : Audience.COURT, telling);
        }
    }

    private void extract(Family family, Audience audience, List<Entry> telling) {
        var readers = audience == Audience.PANEL ? "Members of the joint panel" : "The family court, Lanmorva";
        var facts = telling.stream().map(entry -> entry.fact().id()).toList();
        must(desk.extracts.make(Staff.MANAGER, family.id(), new Extracts.Draft(
                Id.<Extract>next(), audience, "What led to where we are", readers, "", facts)));
    }

    private static void must(Optional<String> refusal) {
        refusal.ifPresent(words -> LOG.warn("A step of the demo's stories was not kept: {}", words));
    }
}
