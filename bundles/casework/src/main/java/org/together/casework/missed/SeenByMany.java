package org.together.casework.missed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.together.casework.missed.MissedRow.Found;
import org.together.core.facts.Involvement;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Person;
import org.together.core.family.Sensitivity;

/**
 * Members whom several agencies see while nobody leads. A lead worker is the family's advocate or cover here, or a worker named in an open
 * episode of early help or social care. Agencies of which only sensitive records are held are counted and not named.
 */
final class SeenByMany {
    private static final String EPISODES = "social-care.";
    private static final int TOLD = 3;

    private final LocalDate today;
    private final LocalDate since;
    private final int agencies;

    SeenByMany(Measure measure, LocalDate today) {
        this.today = today;
        since = measure.seenSince(today);
        agencies = measure.agencies();
    }

    /** A member, who saw them, and from when on so many had. */
    private record Member(Person person, List<String> named, int unnamed, LocalDate when) {
        int count() {
            return named.size() + unnamed;
        }
    }

    Optional<Found> in(Family family) {
        if (family.facts().anyMatch(this::isLed)) {
            return Optional.empty();
        }
        var members = family.members().map(this::member).filter(one -> one.count() >= agencies).toList();
        return members.stream().max(Comparator.comparingInt(Member::count)).map(most -> found(members, most));
    }

    private boolean isLed(Fact fact) {
        var isLead = fact.is(Involvement.ADVOCATE)
                || fact.is(Involvement.COVER)
                || fact.kind().startsWith(EPISODES) && fact.value(Involvement.WORKER).isPresent();
        return isLead && fact.period().contains(today);
    }

    private Member member(Person person) {
        var first = new TreeMap<String, LocalDate>();
        Map<String, Boolean> open = new HashMap<>();
        person.facts().filter(this::isSighting).forEach(fact -> {
            var agency = fact.source().agency();
            var day = fact.period().from().isBefore(since) ? since : fact.period().from();
            first.merge(agency, day, (one, other) -> one.isBefore(other) ? one : other);
            open.merge(agency, fact.sensitivity() == Sensitivity.ORDINARY, Boolean::logicalOr);
        });
        var named = first.keySet().stream().filter(open::get).toList();
        var enough = first.values().stream().sorted().skip(agencies - 1L).findFirst().orElse(today);
        return new Member(person, named, first.size() - named.size(), enough);
    }

    /** What an agency sent, of a time within the months that count. */
    private boolean isSighting(Fact fact) {
        return fact.source().feed().isPresent() && fact.period().end().filter(end -> end.isBefore(since)).isEmpty();
    }

    private Found found(List<Member> members, Member most) {
        var words = new ArrayList<String>();
        members.stream().sorted(Comparator.comparingInt(Member::count).reversed()).limit(TOLD).forEach(one -> words.add(words(one)));
        var more = members.size() > TOLD ? "; and " + (members.size() - TOLD) + " more members" : "";
        return new Found(most.count(), most.when(), String.join("; ", words) + more + ". The family has no lead worker.");
    }

    private static String words(Member one) {
        var age = one.person().age();
        var who = one.person().name().forenames() + (age.isPresent() ? " (" + age.getAsInt() + ")" : "");
        var agencies = new ArrayList<>(one.named());
        if (one.unnamed() > 0) {
            agencies.add(one.unnamed() + (one.named().isEmpty() ? "" : " more") + " whose records are kept closer");
        }
        return who + " was seen by " + one.count() + " agencies: " + joined(agencies);
    }

    private static String joined(List<String> words) {
        var last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
