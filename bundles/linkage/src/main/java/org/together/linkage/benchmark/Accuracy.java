package org.together.linkage.benchmark;

import java.util.HashMap;
import java.util.Map;

/**
 * Precision, recall and F1 of a grouping against the truth: of pairs, every true pair counted whether it was compared or not, and of
 * clusters, in two ways: record by record, how much of its cluster belongs there and how much of its person is in it (B-cubed), and whole,
 * where a cluster is right only when exactly the true records of one person are in it.
 */
public record Accuracy(Counts pairs, Counts whole, double clusterPrecision, double clusterRecall) {

    /** How many there truly are, how many were found, and how many of these are right. */
    public record Counts(long truly, long found, long right) {
        public double precision() {
            return share(right, found);
        }

        public double recall() {
            return share(right, truly);
        }

        public double f1() {
            return share(2 * right, found + truly);
        }
    }

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
        double belonging = 0;
        double reunited = 0;
        for (var both : bothSizes.entrySet()) {
            double square = (double) both.getValue() * both.getValue();
            belonging += square / foundSizes.get((int) (long) both.getKey());
            reunited += square / trueSizes.get((int) (both.getKey() >>> 32));
        }
        return new Accuracy(new Counts(pairs(trueSizes), pairs(foundSizes), pairs(bothSizes)),
                new Counts(trueSizes.size(), foundSizes.size(), right), belonging / truth.length, reunited / truth.length);
    }

    private static long pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
    }

    private static double share(long part, long all) {
        return all == 0 ? 1 : (double) part / all;
    }

    public double clusterF1() {
        return 2 * clusterPrecision * clusterRecall / (clusterPrecision + clusterRecall);
    }
}
