package org.together.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.together.benchmarks.HeldPeople.Held;
import org.together.core.Progress;
import org.together.core.hub.Load;
import org.together.core.hub.Loads;
import org.together.core.hub.Reject;
import org.together.core.record.Transactions;
import org.together.demo.County;
import org.together.linkage.benchmark.Accuracy;

/**
 * The made-up county loaded as agencies' files are, and the people that the hub made of it held against who everybody really is. What is
 * counted are descriptions: a person exactly as one feed has them.
 */
final class JoiningPeople implements Benchmarks.Measure {
    private static final int RESIDENTS = Integer.getInteger("residents", 20_000);
    private static final long SEED = Long.getLong("seed", 1);
    private static final int SHOWN = Integer.getInteger("shown", 0);
    /** Another {@code joinFrom} than what is usual. */
    private static final String JOIN_FROM = System.getProperty("joinFrom", "");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String USED = "Value left out";

    @Override
    public void of(Platform platform, Figures figures) throws IOException {
        var loads = platform.service(Loads.class);
        var folder = Platform.freshFolder();
        var files = new County(RESIDENTS, SEED, TODAY).write(folder, true);
        var truth = new TrueCounty(folder);
        while (files.stream().anyMatch(file -> loads.feeds().stream().noneMatch(feed -> feed.id().equals(file.feed())))) {
            Platform.pause();
        }
        if (!JOIN_FROM.isEmpty()) {
            platform.configure("org.together.hub", Map.of("joinFrom", JOIN_FROM));
        }
        var rows = new HashMap<Long, List<long[]>>();
        figures.timed("a county of " + RESIDENTS + " residents loaded: {} files", () -> {
            files.forEach(file -> load(loads, file, truth, rows));
            return files.size();
        });
        platform.service(Transactions.class).run(() -> tell(new HeldPeople(platform.connection("hub")), rows, figures));
    }

    private static void load(Loads loads, County.Written file, TrueCounty truth, Map<Long, List<long[]>> rows) {
        var name = file.file().getFileName().toString();
        try (var in = Files.newInputStream(file.file())) {
            var load = loads.load(Benchmarks.ANALYST, file.feed(), name, in, Progress.UNWATCHED);
            rows.put(load.id().value(), truth.of(name, refused(loads, load)));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Set<Long> refused(Loads loads, Load load) {
        return loads.rejects(Benchmarks.ANALYST, load.id(), 0, Integer.MAX_VALUE).stream()
                .filter(reject -> !reject.reason().startsWith(USED))
                .map(Reject::row)
                .collect(Collectors.toSet());
    }

    private static void tell(HeldPeople people, Map<Long, List<long[]>> rows, Figures figures) {
        rows.forEach(people::note);
        var held = people.held();
        var all = List.copyOf(held.values());
        var accuracy = Accuracy.of(numbers(all, Held::really), numbers(all, Held::person));
        var pairs = accuracy.pairs();
        figures.say("descriptions; people; people in the hub", "%d; %d; %d".formatted(
                all.size(), accuracy.whole().truly(), accuracy.whole().found()));
        figures.say("pairs: precision, recall, F1", told(pairs.precision(), pairs.recall(), pairs.f1()));
        figures.say("people: precision, recall, F1", told(
                accuracy.clusterPrecision(), accuracy.clusterRecall(), accuracy.clusterF1()));
        figures.say("people in the hub who are several; people who are several in the hub",
                several(all, Held::person, Held::really) + "; " + several(all, Held::really, Held::person));
        var doubts = people.doubts(held);
        figures.say("doubts: joined rightly, wrongly; apart wrongly, rightly; between so many people", "%d, %d; %d, %d; %d".formatted(
                doubts.joinedRightly(), doubts.joinedWrongly(), doubts.apartWrongly(), doubts.apartRightly(), doubts.questions()));
        people.wrong(held, SHOWN).forEach(System.out::println);
    }

    private static String told(double precision, double recall, double f1) {
        return "%.4f, %.4f, %.4f".formatted(precision, recall, f1);
    }

    private static int[] numbers(List<Held> all, ToLongFunction<Held> people) {
        var numbers = new HashMap<Long, Integer>();
        return all.stream().mapToLong(people).mapToInt(person -> numbers.computeIfAbsent(person, any -> numbers.size())).toArray();
    }

    /** How many of the one kind of people are more than one of the other. */
    private static long several(List<Held> all, ToLongFunction<Held> by, ToLongFunction<Held> what) {
        var found = all.stream().collect(
                Collectors.groupingBy(by::applyAsLong, Collectors.mapping(what::applyAsLong, Collectors.toSet())));
        return found.values().stream().filter(those -> those.size() > 1).count();
    }
}
