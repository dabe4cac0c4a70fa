package org.together.linkage.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import org.together.linkage.rows.Column;

/**
 * How rare values were among the records a model was learned from, by their content, so that records that come later can be weighed by
 * it. Values met once need not be kept: whatever is not here is as rare as can be.
 */
public final class Commonness {
    static final Commonness NOTHING = new Commonness();
    private static final float AS_RARE = 0.01f;

    private final int[][] contents = new int[Column.KNOWN][0];
    private final float[][] bits = new float[Column.KNOWN][0];
    private final float[] most = new float[Column.KNOWN];

    private Commonness() {
    }

    static Commonness of(Records records, float[][] bits, float[] most) {
        var kept = new Commonness();
        for (int place = 0; place < Column.KNOWN; place++) {
            kept.most[place] = most[place];
            kept.take(records, place, bits[place]);
        }
        return kept;
    }

    private void take(Records records, int place, float[] rare) {
        long[] common = new long[rare.length];
        int count = 0;
        for (int code = 1; code < Math.min(rare.length, records.codesOf(place)); code++) {
            if (rare[code] < most[place] - AS_RARE) {
                common[count++] = (long) records.contentOf(place, code) << 32 | Float.floatToIntBits(rare[code]);
            }
        }
        put(place, common, count);
    }

    private void put(int place, long[] common, int count) {
        long[] sorted = Arrays.copyOf(common, count);
        Arrays.sort(sorted);
        contents[place] = new int[count];
        bits[place] = new float[count];
        for (int i = 0; i < count; i++) {
            contents[place][i] = (int) (sorted[i] >>> 32);
            bits[place][i] = Float.intBitsToFloat((int) sorted[i]);
        }
    }

    float of(int place, int content) {
        int at = place < contents.length ? Arrays.binarySearch(contents[place], content) : -1;
        return at >= 0 ? bits[place][at] : most(place);
    }

    float most(int place) {
        return place < most.length ? most[place] : 0;
    }

    /** A line for each column, and one for each value that is not as rare as can be. */
    public void write(PrintWriter out) {
        for (int place = 0; place < Column.KNOWN; place++) {
            out.println(Column.title(place) + " " + contents[place].length + " " + most[place]);
            for (int i = 0; i < contents[place].length; i++) {
                out.println(contents[place][i] + " " + bits[place][i]);
            }
        }
    }

    /** Reads what was written. */
    public static Commonness read(BufferedReader in) throws IOException {
        var read = new Commonness();
        for (int place = 0; place < Column.KNOWN; place++) {
            String[] head = in.readLine().split(" ");
            read.most[place] = Float.parseFloat(head[2]);
            long[] common = new long[Integer.parseInt(head[1])];
            for (int i = 0; i < common.length; i++) {
                String[] parts = in.readLine().split(" ");
                common[i] = (long) Integer.parseInt(parts[0]) << 32 | Float.floatToIntBits(Float.parseFloat(parts[1]));
            }
            read.put(place, common, common.length);
        }
        return read;
    }
}
