package org.together.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
import org.together.demo.County;

/** The made-up county loaded as the demo loads it, and 200 of its families opened with everything that their pages ask for. */
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
        var families = platform.service(Families.class);
        var ids = some(platform, identifications);
        var milliseconds = new double[OPENINGS];
        var busy = Figures.cpuNanoseconds();
        for (var i = 0; i < OPENINGS; i++) {
            var start = System.nanoTime();
            var opened = families.open(Benchmarks.OFFICER, ids.get(i), TODAY).family().orElseThrow();
            identifications.of(Benchmarks.OFFICER, opened.id());
            identifications.explain(Benchmarks.OFFICER, opened);
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        var processor = (Figures.cpuNanoseconds() - busy) / 1e9;
        Arrays.sort(milliseconds);
        figures.say(
                "open " + OPENINGS + " families: overview, why, chronology, audit; p50, p95",
                "%.0f, %.0f ms".formatted(milliseconds[OPENINGS / 2], milliseconds[OPENINGS * 95 / 100]),
                processor);
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
