package org.together.screens.hub;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.OptionalInt;
import org.together.core.CouncilTime;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.hub.FeedReport;
import org.together.core.hub.LoadFigures;
import org.together.core.hub.LoadFigures.Standing;
import org.together.core.hub.Loads.ColumnQuality;
import org.together.core.hub.QualityReports;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.SummaryList;

/** One feed: its people, where others contradict it, what to mend at source, and how it went from load to load. */
final class FeedQualityPage extends Div {
    FeedQualityPage(FeedReport feed, QualityReports reports, Access access, Visit visit) {
        add(new PageHeader(feed.title()).explained("How good the data of " + feed.agency() + " is.")
                .actions(new PageLink("All feeds", DataQualityScreen.PATH)));
        if (feed.newest().isEmpty()) {
            add(new EmptyState("This feed was never loaded", "Quality is measured with every file."));
            return;
        }
        late(feed);
        people(feed.newest().get());
        if (!feed.agreement().isEmpty()) {
            add(new H2("Agreement with other feeds"), new AgreementTable(feed));
        }
        if (access.may(visit.viewer(), Action.LOAD_FEED).isAllowed()) {
            add(new H2("To check at source"), new DisagreementList(feed, reports, visit));
        }
        add(new H2("Load by load"), trend(feed), new H2("Column by column"), columns(feed));
    }

    private void late(FeedReport feed) {
        feed.expected().filter(day -> feed.isLate(CouncilTime.today())).ifPresent(day -> add(Banner.warning(
                "The next file was expected by " + Ages.date(day) + ", going by how often files came. Ask the agency for it.")));
    }

    private void people(LoadFigures newest) {
        if (newest.standing().isEmpty()) {
            add(Banner.information("The newest file is being measured: its people, and how they agree with other feeds, follow soon."));
            return;
        }
        var standing = newest.standing().get();
        add(new SummaryList()
                .pair("People", Shares.number(standing.people()))
                .pair("Known twice", Shares.number(standing.doubled()) + " stand under more than one of the agency's own numbers")
                .pair("Contradicted", standing.contradicted() == 0
                        ? "nobody"
                        : (standing.contradicted() == 1 ? "1 person (" : Shares.number(standing.contradicted()) + " people (")
                                + Shares.of(standing.contradicted(), standing.people()) + "), by at least one other feed")
                .pair("Newest day told of", standing.newest().map(Ages::date).orElse("The newest file said nothing new"))
                .pair("How late we hear", lag(standing)));
    }

    private static String lag(Standing standing) {
        return standing.halfWithin().isEmpty()
                ? "The newest file said nothing new"
                : "Half of the new rows within " + days(standing.halfWithin()) + ", nine tenths within " + days(standing.mostWithin());
    }

    private static String days(OptionalInt days) {
        return Shares.number(days.orElse(0)) + (days.orElse(0) == 1 ? " day" : " days");
    }

    private static PlainTable trend(FeedReport feed) {
        var table = new PlainTable(
                "Load by load, newest first", "Loaded", "Rows", "Rejected", "Filled", "Valid", "People", "Known twice", "Contradicted")
                .captionUnseen();
        feed.trend().forEach(load -> table.row(
                Ages.time(load.started()),
                Shares.number(load.rows()),
                Shares.of(load.rejected(), load.rows()),
                Shares.percent(load.complete()),
                Shares.percent(load.valid()),
                load.standing().map(one -> Shares.number(one.people())).orElse("–"),
                load.standing().map(one -> Shares.number(one.doubled())).orElse("–"),
                load.standing().map(one -> Shares.of(one.contradicted(), one.people())).orElse("–")));
        return table;
    }

    private static Div columns(FeedReport feed) {
        var table = new PlainTable("Columns of the newest file", "Column", "Filled", "Valid of those filled").captionUnseen();
        feed.columns().forEach(column -> table.row(new Span(column.label()), new Span(filled(column)), new Span(valid(column))));
        return new Div(new Paragraph("Of the newest file."), table);
    }

    private static String filled(ColumnQuality column) {
        return Shares.of(column.filled(), column.rows());
    }

    private static String valid(ColumnQuality column) {
        return Shares.of(column.valid(), column.filled());
    }
}
