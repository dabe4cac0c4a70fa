package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.together.core.CouncilTime;
import org.together.core.hub.FeedReport;
import org.together.core.hub.LoadFigures;
import org.together.core.hub.LoadFigures.Standing;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;

/** All feeds, a line each. */
final class QualityOverview extends Div {
    /** {@code mayLoad}: whether the viewer can send a file themselves. */
    QualityOverview(List<FeedReport> feeds, boolean mayLoad) {
        add(new PageHeader("Data quality")
                .explained("Per feed: how old, how complete, how valid, and how many people other agencies describe otherwise. Faults are"
                        + " mended at source."));
        if (feeds.stream().allMatch(feed -> feed.newest().isEmpty())) {
            var none = new EmptyState(
                    "No feed has been loaded yet",
                    "Quality is measured with every file." + (mayLoad ? "" : " An analyst sends the first one."));
            add(mayLoad ? none.next(new PageLink("Import the first file", ImportScreen.PATH)) : none);
            return;
        }
        var table = new PlainTable(
                "Feeds", "Feed", "Newest file", "Rows", "Rejected", "Filled", "Valid", "People", "Known twice", "Contradicted")
                .captionUnseen();
        feeds.forEach(feed -> feed.newest().ifPresentOrElse(newest -> table.row(link(feed), line(feed, newest)), () -> never(table, feed)));
        add(table);
    }

    private static PageLink link(FeedReport feed) {
        return new PageLink(feed.title(), DataQualityScreen.address(feed.feed()));
    }

    private static void never(PlainTable table, FeedReport feed) {
        table.row(new Span(feed.title()), cells(StatusTag.unknown("Never loaded"), "", "", "", "", "", "", ""));
    }

    private static Component[] line(FeedReport feed, LoadFigures newest) {
        var standing = newest.standing();
        var people = standing.map(Standing::people).orElse(0L);
        return cells(
                age(feed, newest),
                Shares.number(newest.rows()),
                Shares.of(newest.rejected(), newest.rows()),
                Shares.percent(newest.complete()),
                Shares.percent(newest.valid()),
                standing.map(one -> Shares.number(one.people())).orElse("not measured yet"),
                standing.map(one -> Shares.number(one.doubled())).orElse(""),
                standing.map(one -> Shares.of(one.contradicted(), people)).orElse(""));
    }

    private static Component age(FeedReport feed, LoadFigures newest) {
        return feed.isLate(CouncilTime.today())
                ? StatusTag.attention("Late: " + Ages.now().ago(newest.started()))
                : new Span(Ages.now().ago(newest.started()));
    }

    private static Component[] cells(Component first, String... others) {
        var cells = new Component[others.length + 1];
        cells[0] = first;
        for (var i = 0; i < others.length; i++) {
            cells[i + 1] = new Span(others[i]);
        }
        return cells;
    }
}
