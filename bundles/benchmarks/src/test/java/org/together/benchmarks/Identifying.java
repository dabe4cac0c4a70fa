package org.together.benchmarks;

import java.time.LocalDate;
import java.util.Map;
import org.together.core.Progress;
import org.together.core.criteria.Programme;
import org.together.core.identification.Identifications;
import org.together.core.identification.Query;
import org.together.core.record.FamilyWriter;
import org.together.core.record.Transactions;

/** 50,000 families with 1,000,000 facts by Cornwall's programme: identified, tried with another number, listed and exported. */
final class Identifying implements Benchmarks.Measure {
    private static final int FAMILIES = Integer.getInteger("families", 50_000);
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    @Override
    public void of(Platform platform, Figures figures) {
        platform.service(Programme.class);
        var identifications = platform.service(Identifications.class);
        var facts = new MadeUpCounty(DAY).write(platform.service(Transactions.class), platform.service(FamilyWriter.class), FAMILIES);
        for (var time : new String[] {"first time", "second time"}) {
            figures.timed("identify " + FAMILIES + " families, " + facts + " facts, " + time + ": {} qualify", () ->
                    identifications.identify(Benchmarks.ANALYST, Benchmarks.CORNWALL, DAY, Progress.UNWATCHED).qualifying());
        }
        figures.timed("what if at least three problems: {} would", () -> identifications.whatIf(
                Benchmarks.ANALYST, Benchmarks.CORNWALL, DAY, Map.of(Benchmarks.CORNWALL + ".minimumProblems", 3), Progress.UNWATCHED)
                .then());
        var newest = identifications.newest(Benchmarks.CORNWALL).orElseThrow().id();
        figures.timed("first page of the list", () -> identifications.families(Benchmarks.ANALYST, newest, Query.ALL));
        figures.timed("export of the list: {} families", () ->
                identifications.export(Benchmarks.ANALYST, newest, Query.ALL.from(0, 100_000)).size());
    }
}
