package org.together.linkage.benchmark;

import java.util.HashMap;
import java.util.Map;

/**
 * Precision, recall and F1 of a grouping against the truth: of pairs, every true pair counted whether it was compared or not, and of
 * clusters, right only when exactly the true records of one person are in it.
 */
public record Accuracy(long truePairs, long foundPairs, long rightPairs, long people, long clusters, long rightClusters) {

    /** Compares two groupings of the same records. */
    public static Accuracy of(int[] truth, int[] found) {
        var trueSizes = new HashMap<Integer, Integer>();
        var foundSizes = new HashMap<Integer, Integer>();
        var bothSizes = new HashMap<Long, Integer>();
        for (int i = 0; i < truth.length; i++) {
            trueSizes.merge(truth[i], 1, Integer::sum);
            foundSizes.merge(found[i], 1, Integer::sum);
            bothSizes.merge((long) truth[i] << 32 | found[i], 1, Integer::sum);
        }
        long right = bothSizes.entrySet().stream().filter(e -> e.getValue().equals(trueSizes.get((int) (e.getKey() >>> 32)))
                && e.getValue().equals(foundSizes.get((int) (long) e.getKey()))).count();
        return new Accuracy(pairs(trueSizes), pairs(foundSizes), pairs(bothSizes), trueSizes.size(), foundSizes.size(), right);
    }

    private static long pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
    }

    private static double share(long part, long all) {
        return all == 0 ? 1 : (double) part / all;
    }

    public double pairPrecision() {
        return share(rightPairs, foundPairs);
    }

    public double pairRecall() {
        return share(rightPairs, truePairs);
    }

    public double pairF1() {
        return share(2 * rightPairs, foundPairs + truePairs);
    }

    public double clusterPrecision() {
        return share(rightClusters, clusters);
    }

    public double clusterRecall() {
        return share(rightClusters, people);
    }

    public double clusterF1() {
        return share(2 * rightClusters, clusters + people);
    }
}
