package org.together.screens.hub;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.together.core.hub.Aspect;
import org.together.core.hub.Disagreement;
import org.together.core.hub.FeedReport;
import org.together.core.hub.QualityReports;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.DownloadLink;
import org.together.ui.parts.Filters;
import org.together.ui.parts.PlainTable;
import org.together.ui.sheets.Sheet;

/** Where other feeds contradict this one, to look up and mend at source. */
final class DisagreementList extends Div {
    private static final int PART = 50;
    private static final List<String> HEADERS = List.of(
            "Your number", "Name as you write it", "What", "You say", "Last seen so", "Others say", "Others last saw", "Feeds against you",
            "Feeds with you", "Likely");

    private final transient FeedReport feed;
    private final transient QualityReports reports;
    private final transient Visit visit;
    private final Select<Aspect> aspect = new Select<>();
    private final Span count = new Span();
    private final PlainTable table = new PlainTable(
            "What other feeds contradict", "Number", "Name there", "What", "This feed says", "Others say", "Against", "With", "Likely")
            .captionUnseen();
    private final Button more = new Button("Show more", event -> show(true));
    private int shown;

    DisagreementList(FeedReport feed, QualityReports reports, Visit visit) {
        this.feed = feed;
        this.reports = reports;
        this.visit = visit;
        aspect.setLabel("What");
        aspect.setItems(Aspect.values());
        aspect.setItemLabelGenerator(one -> one == null ? "Everything" : one.label());
        aspect.setEmptySelectionAllowed(true);
        aspect.setEmptySelectionCaption("Everything");
        aspect.addValueChangeListener(event -> show(false));
        count.getElement().setAttribute("role", "status");
        var name = "to-check-" + feed.feed();
        add(
                new Paragraph("Most contradicted first. Which postcode or number others know is not told: ask the person, or look at the"
                        + " original document."),
                new Filters(
                        "Filter what to check",
                        aspect,
                        count,
                        new DownloadLink("Download for the agency (CSV)", name + ".csv", out -> sheet().writeCsv(out)),
                        new DownloadLink("Download for Excel", name + ".xlsx", out -> sheet().writeXlsx(out))),
                table,
                more);
        show(false);
    }

    private void show(boolean further) {
        if (!further) {
            shown = 0;
            table.clear();
        }
        var part = reports.disagreements(visit.viewer(), feed.feed(), Optional.ofNullable(aspect.getValue()), shown, PART);
        part.lines().forEach(this::line);
        shown += part.lines().size();
        count.setText(part.total() == 0 ? "Nothing is contradicted" : Shares.number(part.total()) + " to check");
        table.setVisible(shown > 0);
        more.setVisible(part.total() > shown);
    }

    private void line(Disagreement one) {
        table.row(
                one.reference().isEmpty() ? "None sent" : one.reference(),
                one.name(),
                one.aspect().label(),
                one.said().value() + ", seen " + Ages.date(one.said().seen()),
                others(one) + ", seen " + Ages.date(one.others().seen()),
                feeds(one.otherwise()),
                feeds(one.alike()),
                likely(one));
    }

    private static String feeds(int count) {
        return count == 1 ? "1 feed" : count + " feeds";
    }

    private static String others(Disagreement one) {
        return one.others().value().isEmpty() ? "otherwise" : one.others().value();
    }

    private static String likely(Disagreement one) {
        return one.isOutvoted() ? "wrong here" : one.isConfirmed() ? "wrong elsewhere" : "cannot be told";
    }

    private Sheet sheet() {
        var lines = reports.export(visit.viewer(), feed.feed(), Optional.ofNullable(aspect.getValue()));
        return new Sheet("To check at source", HEADERS, lines.stream().map(DisagreementList::cells).toList());
    }

    private static List<String> cells(Disagreement one) {
        return List.of(
                one.reference(),
                one.name(),
                one.aspect().label(),
                one.said().value(),
                Ages.date(one.said().seen()),
                others(one),
                Ages.date(one.others().seen()),
                String.valueOf(one.otherwise()),
                String.valueOf(one.alike()),
                likely(one));
    }
}
