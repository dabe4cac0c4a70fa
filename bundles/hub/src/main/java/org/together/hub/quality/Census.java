package org.together.hub.quality;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.together.core.hub.Aspect;

/**
 * Goes through all people once, person by person, and counts for each feed whom it knows, whom it knows twice, and what it says otherwise
 * than each other feed. Of a feed that says several things of one person, the newest counts.
 */
final class Census {
    /** Somebody may have moved since: postcodes are compared only when they were seen within this many days of each other. */
    private static final long SAME_TIME_IN_DAYS = 365;

    private static final Set<Aspect> MAY_CHANGE = Set.of(Aspect.SURNAME, Aspect.POSTCODE);

    private final Consumer<Contradiction> contradictions;
    private final Map<String, Count> counts = new HashMap<>();
    private final Map<Pair, long[]> pairs = new HashMap<>();
    private final List<Voice> person = new ArrayList<>();

    Census(Consumer<Contradiction> contradictions) {
        this.contradictions = contradictions;
    }

    /** Where a feed is contradicted, by the newest of those that say what most others say. */
    record Contradiction(Voice said, Aspect aspect, Voice other, int otherwise, int alike) {}

    /** Two feeds, or a feed and itself, and what is compared. */
    record Pair(String feed, String other, Aspect aspect) {}

    /** A feed's people. */
    static final class Count {
        long people;
        long doubled;
        long contradicted;
    }

    /** In the order of people. */
    void add(Voice voice) {
        if (!person.isEmpty() && person.getFirst().person() != voice.person()) {
            finish();
        }
        person.add(voice);
    }

    void finish() {
        var newest = new LinkedHashMap<String, Voice>();
        person.forEach(voice -> newest.merge(voice.feed(), voice, (one, other) -> other.isNewerThan(one) ? other : one));
        newest.keySet().forEach(this::count);
        var voices = List.copyOf(newest.values());
        voices.forEach(voice -> compare(voice, voices));
        person.clear();
    }

    Count of(String feed) {
        return counts.computeIfAbsent(feed, any -> new Count());
    }

    /** For each pair of feeds: how many people both say something of, and of how many the same. */
    Map<Pair, long[]> pairs() {
        return pairs;
    }

    private void count(String feed) {
        var count = of(feed);
        count.people++;
        var own = person.stream().filter(voice -> voice.feed().equals(feed)).toList();
        if (own.size() > 1) {
            count.doubled += own.stream().map(Voice::own).filter(number -> !number.isEmpty()).distinct().count() > 1 ? 1 : 0;
            for (var aspect : Aspect.values()) {
                compareWithItself(feed, aspect, own);
            }
        }
    }

    private void compareWithItself(String feed, Aspect aspect, List<Voice> own) {
        var said = own.stream().map(voice -> voice.value(aspect)).filter(value -> !value.isEmpty()).toList();
        if (said.size() > 1 && !MAY_CHANGE.contains(aspect)) {
            note(new Pair(feed, feed, aspect), new HashSet<>(said).size() == 1);
        }
    }

    private void note(Pair pair, boolean isSame) {
        var both = pairs.computeIfAbsent(pair, any -> new long[2]);
        both[0]++;
        both[1] += isSame ? 1 : 0;
    }

    private void compare(Voice voice, List<Voice> all) {
        var isContradicted = false;
        for (var aspect : Aspect.values()) {
            var others = all.stream().filter(other -> areComparable(voice, other, aspect)).toList();
            others.forEach(other ->
                    note(new Pair(voice.feed(), other.feed(), aspect), other.value(aspect).equals(voice.value(aspect))));
            isContradicted |= contradict(voice, aspect, others);
        }
        of(voice.feed()).contradicted += isContradicted ? 1 : 0;
    }

    private static boolean areComparable(Voice voice, Voice other, Aspect aspect) {
        return other != voice
                && voice.says(aspect)
                && other.says(aspect)
                && (aspect != Aspect.POSTCODE || Math.abs(ChronoUnit.DAYS.between(voice.seen(), other.seen())) <= SAME_TIME_IN_DAYS);
    }

    private boolean contradict(Voice voice, Aspect aspect, List<Voice> others) {
        var against = others.stream().filter(other -> !other.value(aspect).equals(voice.value(aspect))).toList();
        if (against.isEmpty()) {
            return false;
        }
        var saying = new HashMap<String, Integer>();
        against.forEach(other -> saying.merge(other.value(aspect), 1, Integer::sum));
        var speaker = against.getFirst();
        for (var other : against) {
            var more = saying.get(other.value(aspect)) - saying.get(speaker.value(aspect));
            speaker = more > 0 || more == 0 && other.isNewerThan(speaker) ? other : speaker;
        }
        contradictions.accept(new Contradiction(voice, aspect, speaker, against.size(), others.size() - against.size()));
        return true;
    }
}
