package org.together.linkage.cluster;

import org.together.linkage.model.Model;

/**
 * Settles how many pairs are one person, and the threshold, from the weights of all candidates: the count is where the chances add up to
 * itself, the threshold is where the balance of precision and recall (F1) to be expected from the chances is best.
 */
public final class Calibration {
    private static final int STEPS = 16;
    private static final int LOWEST = -64;
    private static final int BINS = 192 * STEPS;
    private static final int ROUNDS = 30;

    private final int[] counts = new int[BINS];

    public Calibration(Pairs pairs) {
        for (int i = 0; i < pairs.size(); i++) {
            counts[bin(pairs.weight(i))]++;
        }
    }

    private static int bin(float weight) {
        return Math.min(Math.max((int) ((weight - LOWEST) * STEPS), 0), BINS - 1);
    }

    private static double weight(int bin) {
        return LOWEST + (bin + 0.5) / STEPS;
    }

    /** The bits by which all weights must rise so that the count of pairs of one person agrees with their chances. */
    public float shift(Model model) {
        double count = model.pairsOfOne();
        double shift = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double expected = Math.max(1, expected(shift));
            shift = Math.log(expected / count) / Math.log(2);
        }
        return (float) shift;
    }

    private double expected(double shift) {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += counts[bin] == 0 ? 0 : counts[bin] * Model.probability(weight(bin) + shift);
        }
        return sum;
    }

    /** The least weight, after the shift, at which a pair should count as one person. */
    public float threshold(double shift) {
        double all = expected(shift);
        double chosen = 0;
        double right = 0;
        double best = -1;
        double threshold = 0;
        for (int bin = BINS - 1; bin >= 0; bin--) {
            chosen += counts[bin];
            right += counts[bin] == 0 ? 0 : counts[bin] * Model.probability(weight(bin) + shift);
            double balance = 2 * right / (chosen + all);
            if (balance > best && counts[bin] > 0) {
                best = balance;
                threshold = LOWEST + (double) bin / STEPS + shift;
            }
        }
        return (float) threshold;
    }
}
