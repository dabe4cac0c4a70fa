package org.together.hub.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.CouncilTime;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Viewer;
import org.together.core.hub.Agreement;
import org.together.core.hub.Aspect;
import org.together.core.hub.Disagreement;
import org.together.core.hub.FeedReport;
import org.together.core.hub.LoadFigures;
import org.together.core.hub.Loads;
import org.together.core.hub.Loads.FeedLine;
import org.together.core.hub.QualityReports;
import org.together.core.record.FamilyReader;
import org.together.hub.quality.Census.Pair;
import org.together.hub.quality.DisagreementBook.Which;
import org.together.hub.record.Unseen;

/** Reports kept in the hub's tables. */
@Component(service = {QualityReports.class, StoredQualityReports.class})
public class StoredQualityReports implements QualityReports {
    private static final Viewer PLATFORM = Viewer.platform("data quality");
    private static final double PATIENCE = 1.5;
    private static final int EXPORTED = 100_000;
    private static final int LATELY = 6;

    private final QualityBooks books;
    private final Loads loads;
    private final FamilyReader families;
    private final Access access;
    private final Audit audit;

    @Activate
    public StoredQualityReports(
            @Reference QualityBooks books,
            @Reference Loads loads,
            @Reference FamilyReader families,
            @Reference Access access,
            @Reference Audit audit) {
        this.books = books;
        this.loads = loads;
        this.families = families;
        this.access = access;
        this.audit = audit;
    }

    @Override
    public List<FeedReport> feeds(Viewer viewer) {
        access.demand(viewer, Action.SEE_DATA_QUALITY);
        return books.whole(() -> {
            var figures = books.figures();
            return loads.feeds().stream().map(feed -> report(feed, figures.of(feed.id(), LATELY), List.of())).toList();
        });
    }

    @Override
    public Optional<FeedReport> feed(Viewer viewer, String id, int atMost) {
        access.demand(viewer, Action.SEE_DATA_QUALITY);
        return loads.feeds().stream().filter(feed -> feed.id().equals(id)).findFirst().map(feed -> books.whole(() -> {
            var trend = books.figures().of(id, atMost);
            return report(feed, trend, trend.isEmpty() ? List.of() : agreement(feed, trend.getFirst()));
        }));
    }

    private FeedReport report(FeedLine feed, List<LoadFigures> trend, List<Agreement> agreement) {
        var columns = trend.isEmpty() ? List.<Loads.ColumnQuality>of() : books.figures().columns(trend.getFirst().load().value());
        return new FeedReport(feed.id(), feed.title(), feed.agency(), trend, columns, agreement, expected(trend));
    }

    private List<Agreement> agreement(FeedLine feed, LoadFigures newest) {
        var titles = loads.feeds().stream().collect(Collectors.toMap(FeedLine::id, FeedLine::title));
        return books.figures().agreement(feed.id(), newest.load().value()).entrySet().stream()
                .map(pair -> agreement(pair, titles))
                .sorted(Comparator.comparingLong(Agreement::different)
                        .reversed()
                        .thenComparing(Agreement::share)
                        .thenComparing(Agreement::otherTitle)
                        .thenComparing(Agreement::aspect))
                .toList();
    }

    private static Agreement agreement(Map.Entry<Pair, long[]> pair, Map<String, String> titles) {
        var other = pair.getKey().other();
        var counts = pair.getValue();
        return new Agreement(other, titles.getOrDefault(other, other), pair.getKey().aspect(), counts[0], counts[1]);
    }

    /** One and a half times the usual time between files after the newest. */
    private static Optional<LocalDate> expected(List<LoadFigures> trend) {
        var days = trend.stream().map(load -> LocalDate.ofInstant(load.started(), CouncilTime.ZONE)).distinct().toList();
        if (days.size() < 2) {
            return Optional.empty();
        }
        var gaps = IntStream.range(1, days.size())
                .mapToLong(i -> ChronoUnit.DAYS.between(days.get(i), days.get(i - 1)))
                .sorted()
                .toArray();
        return Optional.of(days.getFirst().plusDays(Math.max(1, Math.round(PATIENCE * gaps[gaps.length / 2]))));
    }

    @Override
    public Part disagreements(Viewer viewer, String feed, Optional<Aspect> aspect, int skip, int atMost) {
        access.demand(viewer, Action.LOAD_FEED);
        return books.whole(() -> {
            var which = new Which(feed, aspect, unseen(viewer));
            var part = new Part(books.disagreements().list(which, skip, atMost), books.disagreements().count(which));
            audit.record(viewer, Action.SEE_DATA_QUALITY, "feed " + feed, "Looked at disagreements, shown: " + part.lines().size());
            return part;
        });
    }

    @Override
    public List<Disagreement> export(Viewer viewer, String feed, Optional<Aspect> aspect) {
        access.demand(viewer, Action.LOAD_FEED);
        access.demand(viewer, Action.EXPORT);
        return books.whole(() -> {
            var lines = books.disagreements().list(new Which(feed, aspect, unseen(viewer)), 0, EXPORTED);
            audit.record(viewer, Action.EXPORT, "feed " + feed, "Disagreements to mend at source: " + lines.size());
            return lines;
        });
    }

    private Set<Long> unseen(Viewer viewer) {
        return Unseen.people(access.reach(viewer, Action.SEE_DATA_QUALITY), books.belongers(), families, CouncilTime.today());
    }

    /** Measures when loads wait for it and the last one ended before the moment; how many were measured. */
    public int measure(Instant quietSince) {
        return books.whole(() -> Measuring.isDue(books, quietSince) ? new Measuring(books, unseen(PLATFORM)).run() : 0);
    }
}
