package org.together.linkage.model;

import org.together.linkage.compare.Rarity;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Workers;

/**
 * What was learned from the records: the parameters, how rare values are, and how many pairs are of one person, of one household, and of
 * all. The start is what a pair weighs before it is looked at; the threshold is the least weight at which a pair counts as one person.
 */
public record Model(Parameters parameters, Rarity rarity, double pairs, double pairsOfHousehold, double pairsOfOne, float threshold) {

    /** Learns from the records themselves, without being told which belong together. */
    public static Model learnedFrom(Records records, Workers workers) {
        var rarity = new Rarity(records, workers);
        var learning = new Learning(Samples.of(records, workers), rarity, workers).learn();
        double pairs = Math.max(1, (double) records.size() * (records.size() - 1) / 2);
        return new Model(learning.parameters(), rarity, pairs, learning.pairsOfHousehold(), learning.pairsOfOne(), 0);
    }

    /** The same with another count of pairs that are one person. */
    public Model withPairsOfOne(double count) {
        return new Model(parameters, rarity, pairs, pairsOfHousehold, count, threshold);
    }

    /** The same with another threshold. */
    public Model withThreshold(float weight) {
        return new Model(parameters, rarity, pairs, pairsOfHousehold, pairsOfOne, weight);
    }

    /** Bits of a pair of one person before anything is compared; far below 0. */
    public float start() {
        return (float) (Math.log(pairsOfOne / pairs) / Math.log(2));
    }

    /** How much likelier a household is than strangers before anything is compared, in bits. */
    public float householdStart() {
        return (float) (Math.log(pairsOfHousehold / pairs) / Math.log(2));
    }

    /** The chance that a pair of such a weight is one person. */
    public static double probability(double weight) {
        return 1 / (1 + Math.pow(2, -weight));
    }
}
