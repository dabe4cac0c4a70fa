package org.together.screens.hub;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.IOException;
import java.util.stream.Collectors;
import org.together.core.access.Refused;
import org.together.core.hub.Loads;
import org.together.core.hub.Loads.FeedLine;
import org.together.core.hub.Loads.Preview;
import org.together.ui.Visit;
import org.together.ui.parts.Banner;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.SentFile;

/** The first rows as they would be read, how columns are understood, and the button that loads the file. */
final class PreviewPanel extends Div {
    private final transient Loads loads;
    private final transient Visit visit;
    private final transient FeedLine feed;
    private final transient SentFile file;

    PreviewPanel(Loads loads, Visit visit, FeedLine feed, SentFile file, Preview preview, Runnable again) {
        this.loads = loads;
        this.visit = visit;
        this.feed = feed;
        this.file = file;
        var load = new Button("Load this file", event -> load());
        load.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        load.setDisableOnClick(true);
        load.setEnabled(preview.missing().isEmpty());
        add(new H2("First rows of " + file.name()));
        if (!preview.missing().isEmpty()) {
            add(Banner.warning("These columns are needed and were not found: " + String.join(", ", preview.missing())
                    + ". Say below how this file names them, or ask the agency for them."));
        }
        add(rows(preview), faults(preview));
        var mapping = new Details("How columns are read", new MappingForm(loads, visit, feed, preview, again));
        mapping.setOpened(!preview.missing().isEmpty());
        add(mapping, load);
    }

    private static PlainTable rows(Preview preview) {
        var headers = preview.headers().stream()
                .map(header -> preview.columnOfHeader().containsKey(header) ? header : header + " (not used)")
                .toArray(String[]::new);
        var table = new PlainTable("First rows, read as " + preview.encoding(), headers);
        preview.rows().stream()
                .filter(row -> !row.isEmpty())
                .forEach(row -> table.row(row.getFirst(), row.subList(1, row.size()).toArray(String[]::new)));
        return table;
    }

    private static Div faults(Preview preview) {
        if (preview.faults().isEmpty()) {
            return new Div(new Paragraph("Nothing is wrong with the first rows."));
        }
        var list = preview.faults().stream()
                .map(fault -> new ListItem("Row " + fault.row() + ", " + fault.column() + ": " + fault.reason()))
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        return new Div(new Paragraph("In the first rows:"), new UnorderedList(list.toArray(ListItem[]::new)));
    }

    private void load() {
        try (var content = file.open()) {
            var begun = loads.begin(visit.viewer(), feed.id(), file.name(), content);
            visit.go(ImportScreen.address(begun.id()));
        } catch (Refused refused) {
            add(Banner.warning(refused.getMessage()));
        } catch (IOException gone) {
            add(Banner.warning("The file could not be read. Nothing was loaded. Send it again."));
        }
    }
}
