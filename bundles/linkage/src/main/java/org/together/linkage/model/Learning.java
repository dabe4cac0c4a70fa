package org.together.linkage.model;

import java.util.Arrays;
import org.together.linkage.compare.Field;
import org.together.linkage.compare.Rarity;
import org.together.linkage.rows.Workers;

/**
 * Expectation and maximisation over the samples. Every pair is one person with tidy or untidy records, strangers, or two people of one
 * household; what strangers look like is known from random pairs, what a household looks like is strangers who share a surname and a
 * place, seldom a forename (namesakes) or a date of birth (twins).
 */
final class Learning {
    private static final int TIDY = 0;
    private static final int UNTIDY = 1;
    private static final int HOUSEHOLD = 3;
    private static final int KINDS = 4;
    private static final double GENERATION_SLIPS = 0.2;
    private static final int ROUNDS = 40;
    private static final double ENOUGH = 1e-4;
    private static final double PULL = 20;

    private final Samples samples;
    private final Workers workers;
    private final double[][][] same = new double[2][Field.MOST][Field.LEVELS];
    private final double[][] strangers = new double[Field.MOST][Field.LEVELS];
    private final double[][] household = new double[Field.MOST][Field.LEVELS];
    private final double[][][] first = new double[2][Field.MOST][Field.LEVELS];
    private final double[][] shares;
    private double untidyShare = 0.15;
    private final double[] sharing = new double[Field.MOST];

    Learning(Samples samples, Rarity rarity, Workers workers) {
        this.samples = samples;
        this.workers = workers;
        shares = new double[samples.shared().size()][];
        Arrays.setAll(shares, i -> new double[] {0.25, 0.05, 0.65, 0.05});
        for (int field = 0; field < Field.MOST; field++) {
            countStrangers(field);
            startSame(field);
        }
        new Coincidences(rarity).correct(strangers);
        Arrays.setAll(sharing, Sharing::first);
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
        first[TIDY][field] = field == Field.SOURCE ? strangers[field].clone() : FirstGuess.of(field);
        first[UNTIDY][field] = field == Field.SOURCE ? strangers[field].clone() : FirstGuess.untidy(field);
        same[TIDY][field] = first[TIDY][field].clone();
        same[UNTIDY][field] = first[UNTIDY][field].clone();
    }

    /** Two of a household agree in a field as one person does when they share it, and as strangers do when not. */
    private void shapeHousehold() {
        for (int field = 0; field < Field.MOST; field++) {
            for (int level = 1; level < Field.levels(field); level++) {
                household[field][level] = sharing[field] * alike(field, level) + (1 - sharing[field]) * strangers[field][level];
            }
        }
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
        var tables = new double[][][] {Tables.logs(same[TIDY]), Tables.logs(same[UNTIDY]), Tables.logs(strangers),
            Tables.logs(household)};
        var each = new double[shares.length][KINDS][Field.MOST][Field.LEVELS];
        workers.each(shares.length, (s, worker) -> expect(s, tables, each[s]));
        var counted = new double[KINDS][Field.MOST][Field.LEVELS];
        for (var one : each) {
            Tables.addAll(one, counted);
        }
        double moved = 0;
        for (int field = 0; field < Field.MOST; field++) {
            sharing[field] = Sharing.next(field, sharedShare(field, counted[HOUSEHOLD][field]));
            moved = Math.max(moved, maximise(TIDY, field, counted[TIDY][field]));
            moved = Math.max(moved, maximise(UNTIDY, field, counted[UNTIDY][field]));
        }
        keepGenerationsApart();
        untidyShare = untidyShare();
        shapeHousehold();
        return moved;
    }

    private void expect(int s, double[][][] tables, double[][][] counted) {
        var sample = samples.shared().get(s);
        double[] chance = new double[KINDS];
        double[] starts = Arrays.stream(shares[s]).map(Math::log).toArray();
        double[] sum = new double[KINDS];
        for (int i = 0; i < sample.patterns().length; i++) {
            long pattern = sample.patterns()[i] & sample.telling();
            for (int kind = 0; kind < KINDS; kind++) {
                chance[kind] = starts[kind] + Tables.sum(pattern, tables[kind]);
            }
            normalise(chance);
            for (int kind = 0; kind < KINDS; kind++) {
                chance[kind] *= sample.counts()[i];
                sum[kind] += chance[kind];
                Tables.add(pattern, chance[kind], counted[kind]);
            }
        }
        double all = Arrays.stream(sum).sum() + KINDS;
        for (int kind = 0; kind < KINDS; kind++) {
            shares[s][kind] = (sum[kind] + 1) / all;
        }
    }

    private static void normalise(double[] logs) {
        double most = Math.max(Math.max(logs[TIDY], logs[UNTIDY]), Math.max(logs[2], logs[HOUSEHOLD]));
        double all = 0;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.exp(logs[i] - most);
            all += logs[i];
        }
        for (int i = 0; i < logs.length; i++) {
            logs[i] /= all;
        }
    }

    /** The share of households that share a field, with a pull towards what is usual. */
    private double sharedShare(int field, double[] atHome) {
        double all = PULL;
        double shared = PULL * Sharing.first(field);
        for (int level = 1; level < Field.levels(field); level++) {
            all += atHome[level];
            shared += atHome[level] * sharing[field] * alike(field, level) / Math.max(household[field][level], 1e-12);
        }
        return shared / all;
    }

    /** How often one person's records agree so, tidy and untidy together. */
    private double alike(int field, int level) {
        return (1 - untidyShare) * same[TIDY][field][level] + untidyShare * same[UNTIDY][field][level];
    }

    /**
     * The share of untidy pairs among all of one person. Pairs drawn because they agree somewhere are tidier than most, by as much as
     * tidy pairs agree there more often.
     */
    private double untidyShare() {
        double sum = 0;
        double weights = 1;
        for (int s = 0; s < shares.length; s++) {
            var sample = samples.shared().get(s);
            double odds = Math.log(shares[s][UNTIDY] / shares[s][TIDY]);
            for (int field = 0; field < Field.MOST; field++) {
                boolean agreed = !sample.tells(field) && field != Field.SOURCE;
                odds += agreed ? Math.log(same[TIDY][field][Field.SAME] / same[UNTIDY][field][Field.SAME]) : 0;
            }
            double weight = (shares[s][TIDY] + shares[s][UNTIDY]) * sample.seen();
            sum += weight * odds;
            weights += weight;
        }
        return Bits.within(1 / (1 + Math.exp(-sum / weights)), 0.02, 0.6);
    }

    /** Slips of the pen seldom make anyone a generation older: what looks so is mostly a namesake. */
    private void keepGenerationsApart() {
        for (double[][] kind : same) {
            double most = GENERATION_SLIPS * kind[Field.BIRTH][8] * strangers[Field.BIRTH][9] / strangers[Field.BIRTH][8];
            kind[Field.BIRTH][9] = Math.min(kind[Field.BIRTH][9], most);
        }
    }

    private double maximise(int kind, int field, double[] counted) {
        counted[0] = 0;
        double all = Arrays.stream(counted).sum() + PULL;
        double moved = 0;
        for (int level = 1; level < Field.levels(field); level++) {
            double share = (counted[level] + PULL * first[kind][field][level]) / all;
            moved = Math.max(moved, Math.abs(share - same[kind][field][level]));
            same[kind][field][level] = share;
        }
        return moved;
    }

    Parameters parameters() {
        return new Parameters(same, untidyShare, strangers, sharing);
    }

    /** The most pairs that any sample stands for as one person, which is the least there can be. */
    double pairsOfOne() {
        return most(TIDY, UNTIDY);
    }

    /** Likewise for two people of one household. */
    double pairsOfHousehold() {
        return most(HOUSEHOLD);
    }

    private double most(int... kinds) {
        double most = 1;
        for (int s = 0; s < shares.length; s++) {
            double[] share = shares[s];
            most = Math.max(most, Arrays.stream(kinds).mapToDouble(k -> share[k]).sum() * samples.shared().get(s).pairs());
        }
        return most;
    }
}
