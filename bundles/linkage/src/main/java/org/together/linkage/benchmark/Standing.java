package org.together.linkage.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.together.linkage.Entry;
import org.together.linkage.Register;

/**
 * How fast a register of a made-up county takes a night's rows, as a whole and grouped anew, and how fast it answers what somebody types:
 * names and dates of people in it, a third of them with a slip.
 */
public record Standing(int held, int people, int added, double seconds, double coreSeconds, double middleMillis, double slowMillis) {
    private static final int MOST_FOUND = 20;
    private static final int WARMING = 300;
    private static final double NANOS = 1e9;

    /** Measures it in this very Java; {@code fresh} of the rows come in the night. */
    public static Standing of(int rows, int fresh, int searches) {
        String[] lines = new County(7, 1).lines(rows + fresh);
        var register = Register.learnedFrom(entries(lines, 0, rows));
        var night = entries(lines, rows, rows + fresh);
        long began = System.nanoTime();
        long busy = busy();
        register.add(night);
        double core = (busy() - busy) / NANOS;
        double seconds = (System.nanoTime() - began) / NANOS;
        long[] took = search(register, lines, searches);
        return new Standing(rows, register.people().size(), fresh, seconds, core, millis(took, 0.5), millis(took, 0.99));
    }

    public double rowsPerSecond() {
        return added / seconds;
    }

    private static long[] search(Register register, String[] lines, int searches) {
        var random = new SplittableRandom(5);
        var slips = new Slips(random);
        long[] took = new long[searches];
        for (int i = -WARMING; i < searches; i++) {
            String[] cells = cells(lines[random.nextInt(lines.length)]);
            boolean slipped = random.nextInt(3) == 0;
            var typed = Entry.asTyped().forename(cells[2]).surname(slipped ? slips.typed(cells[4]) : cells[4]).born(cells[5]);
            long began = System.nanoTime();
            register.search(typed, MOST_FOUND, id -> true);
            if (i >= 0) {
                took[i] = System.nanoTime() - began;
            }
        }
        Arrays.sort(took);
        return took;
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e6;
    }

    private static long busy() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    private static List<Entry> entries(String[] lines, int from, int to) {
        var entries = new ArrayList<Entry>(to - from);
        for (int i = from; i < to; i++) {
            String[] c = cells(lines[i]);
            entries.add(Entry.of(c[1], c[0]).forename(c[2]).middleNames(c[3]).surname(c[4]).born(c[5]).sex(c[6]).address(c[7])
                    .postcode(c[8]).nhsNumber(c[9]).upn(c[10]).nino(c[11]));
        }
        return entries;
    }

    /** The values of a county's line; the address alone stands in quotes. */
    static String[] cells(String line) {
        String row = line.substring(line.indexOf('\t') + 1).strip();
        var cells = new ArrayList<String>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at <= row.length(); at++) {
            if (at == row.length() || row.charAt(at) == ',' && !quoted) {
                cells.add(row.substring(from, at).replace("\"", ""));
                from = at + 1;
            } else if (row.charAt(at) == '"') {
                quoted = !quoted;
            }
        }
        return cells.toArray(String[]::new);
    }
}
