package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.hub.Loads;
import org.together.core.hub.Loads.ColumnQuality;
import org.together.core.hub.Loads.FeedQuality;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;

/** How complete and how valid each feed's data is, and how old. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = "data-quality", title = "Data quality", section = Section.DATA, order = 20, needs = Action.SEE_DATA_QUALITY)
public class DataQualityScreen implements Screen {
    private final Loads loads;

    @Activate
    public DataQualityScreen(@Reference Loads loads) {
        this.loads = loads;
    }

    @Override
    public Component open(Visit visit) {
        var page = new Div(new PageHeader("Data quality")
                .explained("Per feed: how old, how complete, how valid. Faults are mended at source."));
        var feeds = loads.quality(visit.viewer());
        if (feeds.stream().allMatch(feed -> feed.newest().isEmpty())) {
            page.add(new EmptyState("No feed has been loaded yet", "Quality is measured with every file.")
                    .next(new PageLink("Import the first file", ImportScreen.PATH)));
            return page;
        }
        feeds.forEach(feed -> page.add(card(feed)));
        return page;
    }

    private static Card card(FeedQuality feed) {
        var card = new Card(feed.title());
        if (feed.newest().isEmpty()) {
            return card.aside(StatusTag.unknown("Never loaded"));
        }
        var newest = feed.newest().get();
        var share = feed.rows() == 0 ? 0 : 100.0 * feed.rejected() / feed.rows();
        card.aside(
                share == 0
                        ? StatusTag.good("Nothing rejected")
                        : StatusTag.attention(String.format(Locale.UK, "%.1f %% rejected", share)));
        card.with(new Details("Column by column", columns(feed)));
        var age = Ages.now().ago(newest.started());
        return card.source(String.format(Locale.UK, "%,d rows, newest file %s (%s)", feed.rows(), newest.fileName(), age));
    }

    private static PlainTable columns(FeedQuality feed) {
        var table = new PlainTable(feed.title() + ": columns", "Column", "Filled", "Valid of those filled");
        feed.columns().forEach(column -> table.row(new Span(column.label()), share(column.filled(), column.rows()), valid(column)));
        return table;
    }

    private static Span valid(ColumnQuality column) {
        return column.filled() == 0 ? new Span("–") : share(column.valid(), column.filled());
    }

    private static Span share(long part, long whole) {
        return new Span(whole == 0 ? "–" : String.format(Locale.UK, "%.1f %%", 100.0 * part / whole));
    }
}
