package org.together.linkage.compare;

import java.util.Arrays;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.Workers;

/** How rare each value of each column is, in bits: a name borne by one record in 1,024 has 10. Taken once, when a model is learned. */
public final class Rarity {
    private final Records records;
    private final Commonness known;
    private final int[] covered;
    private final float[][] bits;
    private final double[] coincidence;
    private final float[] most;

    public Rarity(Records records, Workers workers) {
        this.records = records;
        int places = records.width();
        known = Commonness.NOTHING;
        covered = new int[places];
        bits = new float[places][];
        coincidence = new double[places];
        most = new float[places];
        workers.each(places, (place, worker) -> count(records, place));
    }

    /** The rarity found among other records, for records that come; {@link #cover} takes in the values they bring. */
    public Rarity(Records records, Commonness known) {
        this.records = records;
        this.known = known;
        int places = records.width();
        covered = new int[places];
        bits = new float[places][0];
        coincidence = new double[places];
        most = new float[places];
        for (int place = 0; place < places; place++) {
            most[place] = known.most(place);
        }
    }

    /** Looks up the values that came since. */
    public void cover() {
        for (int place = 0; place < bits.length; place++) {
            int size = records.codesOf(place);
            if (size > bits[place].length) {
                bits[place] = Arrays.copyOf(bits[place], size + (size >> 1));
            }
            for (int code = Math.max(1, covered[place]); code < size; code++) {
                bits[place][code] = known.of(place, records.contentOf(place, code));
            }
            covered[place] = size;
        }
    }

    /** What can be kept of it, to weigh other records by. */
    public Commonness kept() {
        return Commonness.of(records, bits, most);
    }

    private void count(Records records, int place) {
        int[] counts = new int[records.codesOf(place)];
        int known = 0;
        for (int row = 0; row < records.size() && records.has(place); row++) {
            int code = records.cell(row, place);
            counts[code]++;
            known += code == 0 ? 0 : 1;
        }
        float[] rare = new float[counts.length];
        double same = 0;
        double perBit = 1 / Math.log(2);
        for (int code = 1; code < counts.length; code++) {
            rare[code] = (float) (Math.log((double) Math.max(known, 1) / Math.max(counts[code], 1)) * perBit);
            same += (double) counts[code] * (counts[code] - 1);
        }
        bits[place] = rare;
        coincidence[place] = known < 2 ? 0 : same / ((double) known * (known - 1));
        most[place] = (float) (Math.log(Math.max(known, 2)) * perBit);
    }

    /** Bits of rarity; a value that was not there when the model was learned is as rare as can be. */
    public float of(int place, int code) {
        return code < bits[place].length ? bits[place][code] : most[place];
    }

    /** The bits of a value that was not there. */
    public float most(int place) {
        return most[place];
    }

    public float of(Column column, int code) {
        return of(column.ordinal(), code);
    }

    /** How many columns were counted. */
    public int places() {
        return bits.length;
    }

    /** How likely two records drawn at random agree in a column that both fill in. */
    public double coincidence(int place) {
        return coincidence[place];
    }
}
