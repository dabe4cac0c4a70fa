package org.together.linkage.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.together.linkage.CardIndex;
import org.together.linkage.CardIndex.Card;
import org.together.linkage.Entry;
import org.together.linkage.Measure;

/**
 * How fast the cards of a made-up county take a night's rows, weighed and parted as the hub does it without its database, and how fast they
 * answer what somebody types: names and dates of people in it, a third of them with a slip.
 */
public record Standing(int held, int people, int added, double seconds, double coreSeconds, double middleMillis, double slowMillis) {
    private static final int MOST_FOUND = 20;
    private static final int WARMING = 300;
    /** As many rows of a load as the hub takes at once. */
    private static final int AT_ONCE = 4_000;
    private static final double NANOS = 1e9;

    /** Measures it in this very Java; {@code fresh} of the rows come in the night. */
    public static Standing of(int rows, int fresh, int searches) {
        String[] lines = new County(7, 1).lines(rows + fresh);
        var books = new Books(lines, rows);
        var index = new CardIndex(Measure.shipped());
        for (int from = 0; from < rows; from += AT_ONCE) {
            index.add(cards(lines, from, Math.min(rows, from + AT_ONCE)));
            index.keep();
        }
        var night = new ArrayList<List<Card>>();
        for (int from = rows; from < rows + fresh; from += AT_ONCE) {
            night.add(cards(lines, from, Math.min(rows + fresh, from + AT_ONCE)));
        }
        long began = System.nanoTime();
        long busy = busy();
        for (var cards : night) {
            index.add(cards);
            books.link(index, cards.stream().map(Card::id).toList());
        }
        index.keep();
        double core = (busy() - busy) / NANOS;
        double seconds = (System.nanoTime() - began) / NANOS;
        long[] took = search(index, lines, searches);
        return new Standing(rows, books.people(), fresh, seconds, core, millis(took, 0.5), millis(took, 0.99));
    }

    /** Who is one person, as a database would say it. */
    private static final class Books {
        private final Map<Long, Long> owners = new HashMap<>();
        private final Map<Long, List<Long>> theirs = new HashMap<>();
        private long persons;

        Books(String[] lines, int rows) {
            for (int row = 0; row < rows; row++) {
                own(row, Long.parseLong(lines[row].substring(0, lines[row].indexOf('\t'))));
            }
            persons = owners.values().stream().mapToLong(Long::longValue).max().orElse(0);
        }

        private void own(long id, long person) {
            owners.put(id, person);
            theirs.computeIfAbsent(person, any -> new ArrayList<>(2)).add(id);
        }

        int people() {
            return theirs.size();
        }

        /** Whatever hangs together with some records by weight or by being one person is parted anew. */
        void link(CardIndex index, List<Long> fresh) {
            var around = index.around(List.of());
            var pool = new HashSet<Long>();
            var frontier = fresh;
            while (!frontier.isEmpty()) {
                pool.addAll(frontier);
                var met = new HashSet<>(around.include(frontier));
                List.copyOf(met).stream().flatMap(this::others).forEach(met::add);
                met.removeAll(pool);
                frontier = List.copyOf(met);
            }
            for (var person : around.people(owners)) {
                keep(person);
            }
            around.doubts();
        }

        private Stream<Long> others(Long id) {
            return theirs.getOrDefault(owners.getOrDefault(id, 0L), List.of()).stream();
        }

        /** The first who was somebody says who they are. */
        private void keep(List<Long> person) {
            long owner = person.stream()
                    .map(id -> owners.getOrDefault(id, 0L))
                    .filter(one -> one > 0)
                    .findFirst()
                    .orElseGet(() -> ++persons);
            for (long id : person) {
                var before = owners.put(id, owner);
                if (before == null || before != owner) {
                    if (before != null) {
                        theirs.get(before).remove(id);
                    }
                    theirs.computeIfAbsent(owner, any -> new ArrayList<>(2)).add(id);
                }
            }
        }
    }

    public double rowsPerSecond() {
        return added / seconds;
    }

    private static long[] search(CardIndex index, String[] lines, int searches) {
        var random = new SplittableRandom(5);
        var slips = new Slips(random);
        long[] took = new long[searches];
        for (int i = -WARMING; i < searches; i++) {
            String[] cells = cells(lines[random.nextInt(lines.length)]);
            boolean slipped = random.nextInt(3) == 0;
            var typed = Entry.asTyped().forename(cells[2]).surname(slipped ? slips.typed(cells[4]) : cells[4]).born(cells[5]);
            long began = System.nanoTime();
            index.search(typed, MOST_FOUND, id -> true);
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

    private static List<Card> cards(String[] lines, int from, int to) {
        return LongStream.range(from, to).mapToObj(id -> {
            String[] c = cells(lines[(int) id]);
            var entry = Entry.of(c[1], c[0]).forename(c[2] + " " + c[3]).surname(c[4]).born(c[5]).sex(c[6]).address(c[7])
                    .postcode(c[8]).nhsNumber(c[9]).upn(c[10]).nino(c[11]);
            return new Card(id, lines[(int) id].hashCode() * 31L + id, entry, List.of());
        }).toList();
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
