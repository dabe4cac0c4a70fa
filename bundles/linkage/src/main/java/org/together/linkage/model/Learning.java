package org.together.linkage.model;

import java.util.Arrays;
import org.together.linkage.compare.Field;
import org.together.linkage.compare.Rarity;

/**
 * Expectation and maximisation over the samples. Every pair is one person, strangers, or two people of one household; what strangers look like is known from
 * random pairs, what a household looks like is strangers who share a surname and a place, seldom a forename (namesakes) or a date of birth (twins).
 */
final class Learning {
    private static final int ROUNDS = 40;
    private static final double ENOUGH = 1e-4;
    private static final double PULL = 20;
    private static final double MOST_NAMESAKES = 0.1;
    private static final double MOST_TWINS = 0.06;
    private static final double BORROWED_NUMBER = 0.004;
    private static final double[] PLACE_OF_HOUSEHOLD = {0, .78, .03, .08, .03, .02, .02, .01, .03};
    private static final double[] SURNAME_OF_HOUSEHOLD = {0, .80, .02, .03, .005, .005, .01, .03, .10};
    private static final double FIRST_SAME = 0.85;

    private final Samples samples;
    private final double[][] same = new double[Field.MOST][Field.LEVELS];
    private final double[][] strangers = new double[Field.MOST][Field.LEVELS];
    private final double[][] household = new double[Field.MOST][Field.LEVELS];
    private final double[][] first = new double[Field.MOST][Field.LEVELS];
    private final double[][] shares;
    private double namesakes = 0.02;
    private double twins = 0.02;

    Learning(Samples samples, Rarity rarity) {
        this.samples = samples;
        shares = new double[samples.shared().size()][];
        Arrays.setAll(shares, i -> new double[] {0.3, 0.65, 0.05});
        for (int field = 0; field < Field.MOST; field++) {
            countStrangers(field);
            startSame(field);
        }
        new Coincidences(rarity).correct(strangers);
        shapeHousehold();
    }

    private void countStrangers(int field) {
        double[] counts = strangers[field];
        int levels = Field.levels(field);
        var random = samples.random();
        for (int i = 0; i < random.patterns().length; i++) {
            counts[Field.level(random.patterns()[i], field)] += random.counts()[i];
        }
        counts[0] = 0;
        double all = Arrays.stream(counts).sum() + 0.5 * (levels - 1);
        for (int level = 1; level < levels; level++) {
            counts[level] = (counts[level] + 0.5) / all;
        }
    }

    private void startSame(int field) {
        int levels = Field.levels(field);
        double left = 1;
        for (int level = 1; level < levels; level++) {
            double share = level == levels - 1 ? left : left * (level == 1 ? FIRST_SAME : 0.35);
            first[field][level] = share;
            left -= share;
        }
        if (field == Field.SOURCE) {
            first[field] = strangers[field].clone();
        }
        same[field] = first[field].clone();
    }

    private void shapeHousehold() {
        for (int field = 0; field < Field.MOST; field++) {
            double shared = switch (field) {
                case Field.FORENAME -> namesakes;
                case Field.BIRTH -> twins;
                case Field.NHS, Field.UPN, Field.NINO -> BORROWED_NUMBER;
                default -> 0;
            };
            for (int level = 1; level < Field.levels(field); level++) {
                household[field][level] = (1 - shared) * strangers[field][level] + (level == Field.SAME ? shared : 0);
            }
        }
        household[Field.PLACE] = Arrays.copyOf(PLACE_OF_HOUSEHOLD, Field.LEVELS);
        household[Field.SURNAME] = Arrays.copyOf(SURNAME_OF_HOUSEHOLD, Field.LEVELS);
    }

    /** Goes round until the parameters stand still. */
    Learning learn() {
        for (int round = 0; round < ROUNDS; round++) {
            if (round() < ENOUGH) {
                break;
            }
        }
        return this;
    }

    private double round() {
        var counted = new double[Field.MOST][Field.LEVELS];
        var atHome = new double[Field.MOST][Field.LEVELS];
        var tables = new double[][][] {logs(same), logs(strangers), logs(household)};
        for (int s = 0; s < shares.length; s++) {
            expect(s, tables, counted, atHome);
        }
        namesakes = beyondChance(Field.FORENAME, atHome, MOST_NAMESAKES);
        twins = beyondChance(Field.BIRTH, atHome, MOST_TWINS);
        shapeHousehold();
        double moved = 0;
        for (int field = 0; field < Field.MOST; field++) {
            moved = Math.max(moved, maximise(field, counted[field]));
        }
        return moved;
    }

    private void expect(int s, double[][][] tables, double[][] counted, double[][] atHome) {
        var sample = samples.shared().get(s);
        double[] chance = new double[3];
        double[] sum = new double[3];
        for (int i = 0; i < sample.patterns().length; i++) {
            long pattern = sample.patterns()[i];
            for (int kind = 0; kind < 3; kind++) {
                chance[kind] = Math.log(shares[s][kind]) + sum(sample, pattern, tables[kind]);
            }
            normalise(chance);
            for (int kind = 0; kind < 3; kind++) {
                chance[kind] *= sample.counts()[i];
                sum[kind] += chance[kind];
            }
            add(sample, pattern, chance[0], counted);
            add(sample, pattern, chance[2], atHome);
        }
        double all = sum[0] + sum[1] + sum[2] + 3;
        for (int kind = 0; kind < 3; kind++) {
            shares[s][kind] = (sum[kind] + 1) / all;
        }
    }

    private static double sum(Sample sample, long pattern, double[][] table) {
        double sum = 0;
        for (int field = 0; field < Field.MOST; field++) {
            sum += sample.tells(field) ? table[field][Field.level(pattern, field)] : 0;
        }
        return sum;
    }

    private static void add(Sample sample, long pattern, double chance, double[][] counts) {
        for (int field = 0; field < Field.MOST; field++) {
            if (sample.tells(field)) {
                counts[field][Field.level(pattern, field)] += chance;
            }
        }
    }

    private static void normalise(double[] logs) {
        double most = Math.max(logs[0], Math.max(logs[1], logs[2]));
        double all = 0;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.exp(logs[i] - most);
            all += logs[i];
        }
        for (int i = 0; i < logs.length; i++) {
            logs[i] /= all;
        }
    }

    private double beyondChance(int field, double[][] atHome, double most) {
        double all = PULL;
        for (int level = 1; level < Field.levels(field); level++) {
            all += atHome[field][level];
        }
        double share = (atHome[field][Field.SAME] + PULL * 0.02) / all;
        return Math.clamp(share - strangers[field][Field.SAME], 0.002, most);
    }

    private double maximise(int field, double[] counted) {
        counted[0] = 0;
        double all = Arrays.stream(counted).sum() + PULL;
        double moved = 0;
        for (int level = 1; level < Field.levels(field); level++) {
            double share = (counted[level] + PULL * first[field][level]) / all;
            moved = Math.max(moved, Math.abs(share - same[field][level]));
            same[field][level] = share;
        }
        return moved;
    }

    private static double[][] logs(double[][] shares) {
        var logs = new double[shares.length][];
        Arrays.setAll(logs, i -> Arrays.stream(shares[i]).map(p -> Math.log(Math.max(p, 1e-12))).toArray());
        for (double[] field : logs) {
            field[0] = 0;
        }
        return logs;
    }

    Parameters parameters() {
        return new Parameters(same, strangers, household);
    }

    /** The most pairs that any sample stands for as one person, which is the least there can be. */
    double pairsOfOne() {
        return most(0);
    }

    /** Likewise for two people of one household. */
    double pairsOfHousehold() {
        return most(2);
    }

    private double most(int kind) {
        double most = 1;
        for (int s = 0; s < shares.length; s++) {
            most = Math.max(most, shares[s][kind] * samples.shared().get(s).pairs());
        }
        return most;
    }
}
