package org.together.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.together.core.Progress;
import org.together.core.access.Families;
import org.together.core.criteria.Programme;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.hub.Loads;
import org.together.core.identification.Identifications;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.identification.Query;
import org.together.core.record.FamilyReader;
import org.together.core.record.Transactions;
import org.together.demo.County;

/**
 * The made-up county loaded as the demo loads it, and 200 of its families opened with everything that their pages ask for, half of
 * them worked with for half a year.
 */
final class OpeningFamilies implements Benchmarks.Measure {
    private static final int RESIDENTS = Integer.getInteger("residents", 20_000);
    private static final int OPENINGS = 200;
    private static final LocalDate TODAY = LocalDate.now();

    @Override
    public void of(Platform platform, Figures figures) throws IOException {
        platform.service(Programme.class);
        var loads = platform.service(Loads.class);
        var files = new County(RESIDENTS, 1, TODAY).write(Platform.freshFolder(), false);
        while (files.stream().anyMatch(file -> loads.feeds().stream().noneMatch(feed -> feed.id().equals(file.feed())))) {
            Platform.pause();
        }
        figures.timed("a county of " + RESIDENTS + " residents in " + files.size() + " files: {} rows", () ->
                files.stream().mapToLong(file -> load(loads, file)).sum());
        var identifications = platform.service(Identifications.class);
        figures.timed("identify its families: {} qualify", () ->
                identifications.identify(Benchmarks.ANALYST, Benchmarks.CORNWALL, TODAY, Progress.UNWATCHED).qualifying());
        open(platform, identifications, figures);
        search(platform.service(Families.class), figures);
    }

    private static long load(Loads loads, County.Written file) {
        try (var in = Files.newInputStream(file.file())) {
            return loads.load(Benchmarks.ANALYST, file.feed(), "county.csv", in, Progress.UNWATCHED).rows();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void open(Platform platform, Identifications identifications, Figures figures) {
        var screens = new FamilyPages(platform, TODAY);
        var ids = some(platform, identifications);
        figures.timed("work with {} of them: a case, notes, an agreement, an assessment", () -> {
            var transactions = platform.service(Transactions.class);
            ids.subList(0, OPENINGS / 2).forEach(family -> transactions.run(() -> screens.workWith(family)));
            return OPENINGS / 2;
        });
        var busy = Figures.cpuNanoseconds();
        var opened = ids.stream().map(screens::open).toList();
        var processor = (Figures.cpuNanoseconds() - busy) / 1e9;
        figures.say(
                "open " + OPENINGS + " families, each of their " + opened.getFirst().size() + " pages; p50, p95",
                middleAndMost(opened.stream().flatMap(pages -> pages.values().stream())),
                processor);
        for (var part : opened.getFirst().keySet()) {
            figures.say("  " + part + "; p50, p95", middleAndMost(opened.stream().map(pages -> pages.get(part))), 0);
        }
    }

    private static String middleAndMost(Stream<Double> milliseconds) {
        var sorted = milliseconds.sorted().toList();
        return "%.0f, %.0f ms".formatted(sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
    }

    /** Half of those identified first, who have most to show, and half of any. */
    private static List<Id<Family>> some(Platform platform, Identifications identifications) {
        var newest = identifications.newest(Benchmarks.CORNWALL).orElseThrow().id();
        var ids = new ArrayList<>(identifications.export(Benchmarks.ANALYST, newest, Query.ALL.from(0, OPENINGS / 2)).stream()
                .map(IdentifiedFamily::family)
                .toList());
        var all = new ArrayList<Id<Family>>();
        platform.service(FamilyReader.class).eachBatch(TODAY, batch -> batch.forEach(family -> all.add(family.id())));
        var chance = new Random(1);
        while (ids.size() < OPENINGS) {
            ids.add(all.get(chance.nextInt(all.size())));
        }
        return ids;
    }

    private static void search(Families families, Figures figures) {
        var texts = List.of("smith", "pascoe", "khan", "TR14 8AA", "jo w", "no such name");
        figures.timed("search six times: {} lines", () -> IntStream.range(0, texts.size())
                .map(i -> families.search(Benchmarks.OFFICER, texts.get(i), 50).size())
                .sum());
    }
}
