package org.together.linkage.cluster;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.together.linkage.model.Scorer;

/**
 * Vague records that might as well be of one person as of another: a John Bray of whom no birth is told, where father and son are called
 * so. Such a record is joined to neither by the machine.
 */
final class Rivals {
    /** By so much less it is still a rival. */
    private static final float NEARLY = 6;

    private final Cards cards;
    private final Scorer scorer;
    private final Set<Long> rivals = new HashSet<>();

    Rivals(Cards cards, Scorer scorer) {
        this.cards = cards;
        this.scorer = scorer;
    }

    /** Takes in a record with all its ties. */
    void note(int row, Ties ties) {
        if (ties.size() < 2 || !cards.isVague(row)) {
            return;
        }
        double best = IntStream.range(0, ties.size()).mapToDouble(ties::weight).max().orElseThrow();
        int[] near = IntStream.range(0, ties.size())
                .filter(at -> ties.weight(at) >= Math.max(cards.threshold(), best - NEARLY))
                .map(ties::other)
                .toArray();
        Arrays.stream(near).filter(one -> hasRival(one, near)).forEach(one -> rivals.add(key(row, one)));
    }

    private boolean hasRival(int one, int[] among) {
        return Arrays.stream(among).anyMatch(other -> {
            scorer.weight(one, other);
            return other != one && Conflicts.areOthers(scorer.pattern());
        });
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    /** Whether one of the two is vague and the other one of several people whose it might be. */
    boolean are(int one, int other) {
        return rivals.contains(key(one, other));
    }
}
