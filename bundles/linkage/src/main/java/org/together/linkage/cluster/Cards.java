package org.together.linkage.cluster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.together.linkage.block.Key;
import org.together.linkage.block.Postings;
import org.together.linkage.compare.Rarity;
import org.together.linkage.compare.Records;
import org.together.linkage.model.KeptModel;
import org.together.linkage.model.Model;
import org.together.linkage.model.Scorer;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.RecordIds;
import org.together.linkage.rows.Workers;

/** Records that come and go, weighed against one another when asked. Nothing is grouped beforehand, so that taking back is easy. */
public final class Cards {
    /** Pairs that weigh less are hardly ever one person. */
    static final float LEAST = -8;
    private static final int ROWS_A_TASK = 64;
    private static final float SAME_NUMBER = 18;
    private static final float OTHER_NUMBER = -5;
    private static final float JUST_UNDER = 0.5f;
    /** The row that what somebody asks for is written in while it is looked for; nobody meets it. */
    private static final int ASKED = 0;

    private final Records records = new Records(new RecordIds(), 0);
    private final Rarity rarity;
    private final Model model;
    private float sureFrom;
    private final Postings postings;
    private final Groups groups = new Groups(0, this::contradict);
    private final BitSet gone = new BitSet();
    private final OwnNumbers numbers = new OwnNumbers();

    public Cards(KeptModel kept) {
        model = kept.on(records);
        rarity = model.rarity();
        sureFrom = model.threshold();
        postings = new Postings(records, Key.always());
        records.add(0, nothing());
        gone.set(ASKED);
    }

    private static @Nullable byte[][] nothing() {
        return new byte[Column.KNOWN][];
    }

    /** Adds a record; the mark must not depend on the order in which records come. Call {@link #ready} before asking anything. */
    public int add(long mark, @Nullable byte[][] values, Collection<String> ownNumbers) {
        int row = records.add(mark, values);
        ownNumbers.forEach(number -> numbers.add(row, number));
        return row;
    }

    /** All that were added can be found from now on. */
    public void ready() {
        postings.enterAll();
        rarity.cover();
        groups.room(records.size());
    }

    public void setGone(int row, boolean isGone) {
        gone.set(row, isGone);
    }

    public boolean isGone(int row) {
        return gone.get(row);
    }

    /** Only pairs of such a weight are joined, if it is above the model's threshold. */
    public void joinFrom(float weight) {
        sureFrom = Math.max(weight, model.threshold());
    }

    /** The least weight at which two records are joined without being asked about. */
    public float threshold() {
        return sureFrom;
    }

    public Records records() {
        return records;
    }

    public Model model() {
        return model;
    }

    Groups groups() {
        return groups;
    }

    Scorer scorer() {
        return new Scorer(records, model);
    }

    /** Others that may be the same person, with their weights. */
    Ties ties(int row, Scorer scorer) {
        int[] candidates = postings.candidates(row, other -> !gone.get(other));
        int[] sharing = numbers.sharing(row);
        var ties = new Ties();
        for (int other : candidates) {
            float weight = scorer.weightAbove(LEAST, row, other);
            if (weight > LEAST || sharing.length > 0) {
                ties.add(other, weight(row, other, scorer), LEAST);
            }
        }
        for (int other : sharing) {
            if (!gone.get(other) && Arrays.binarySearch(candidates, other) < 0) {
                ties.add(other, weight(row, other, scorer), LEAST);
            }
        }
        return ties;
    }

    /** What is done with a record that may be the one asked for. */
    public interface Taker {
        void take(int row, float weight);
    }

    /** Weighs those that may be the one asked for; those not wanted are not even compared. */
    public void find(@Nullable byte[][] asked, IntPredicate wanted, Taker taker) {
        records.replace(ASKED, asked);
        rarity.cover();
        var scorer = scorer();
        for (int row : postings.candidatesOfSearch(ASKED, other -> !gone.get(other) && wanted.test(other))) {
            taker.take(row, scorer.weight(ASKED, row));
        }
    }

    /** The row of what was asked for last. */
    public int asked() {
        return ASKED;
    }

    /** The weight of two records, the numbers that agencies give them counted in; just under the threshold if somebody must decide. */
    public float weight(int left, int right, Scorer scorer) {
        float own = ownNumbers(left, right);
        float weight = scorer.weight(left, right) + own;
        return Math.min(weight, mustBeDecided(scorer.pattern(), own > 0) ? sureFrom - JUST_UNDER : weight);
    }

    private static boolean mustBeDecided(long pattern, boolean own) {
        return Conflicts.contradict(pattern, own) || Conflicts.saysTooLittle(pattern, own);
    }

    /** Whether the machine never joins two records by what they say, however much they weigh. */
    public boolean mustBeDecided(int left, int right) {
        var scorer = scorer();
        scorer.weight(left, right);
        return mustBeDecided(scorer.pattern(), ownNumbers(left, right) > 0);
    }

    /** Whether two records contradict each other so that not even a third brings them together; of the pair that was weighed last. */
    boolean contradict(int left, int right, Scorer weighed) {
        return Conflicts.contradict(weighed.pattern(), ownNumbers(left, right) > 0);
    }

    /** Whether a record might be of several people who share a name and a place: it tells no birth, or no more than an initial. */
    boolean isVague(int row) {
        int forename = records.cell(row, Column.FORENAME);
        return records.cell(row, Column.BIRTH) == 0 || forename == 0 || records.names().isInitial(forename);
    }

    /** An agency's own number says that two of its records are one person, or that they are two. */
    public float ownNumbers(int left, int right) {
        int agree = numbers.agreement(left, right);
        return agree > 0 ? SAME_NUMBER : agree < 0 ? OTHER_NUMBER : 0;
    }

    /** Each record's ties, by its place in the list. */
    List<Ties> ties(int[] rows, Workers workers) {
        var found = new Ties[rows.length];
        var scorers = new Scorer[workers.threads()];
        int tasks = (rows.length + ROWS_A_TASK - 1) / ROWS_A_TASK;
        workers.each(tasks, (task, worker) -> {
            if (scorers[worker] == null) {
                scorers[worker] = scorer();
            }
            for (int i = task * ROWS_A_TASK; i < Math.min(rows.length, (task + 1) * ROWS_A_TASK); i++) {
                found[i] = ties(rows[i], scorers[worker]);
            }
        });
        return List.of(found);
    }
}
