package org.together.screens.hub;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.together.core.access.Refused;
import org.together.core.hub.Loads;
import org.together.core.hub.Loads.FeedLine;
import org.together.ui.Visit;
import org.together.ui.parts.Banner;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.SentFile;
import org.together.ui.parts.UploadBox;

/** Which feed, which file; a look at its first rows; then it is loaded. Below, every file so far. */
final class ImportPage extends Div {
    private final transient Loads loads;
    private final transient Visit visit;
    private final ComboBox<FeedLine> feed = new ComboBox<>("Feed");
    private final Paragraph about = new Paragraph();
    private final Div look = new Div();
    private final UploadBox box = new UploadBox("File from the agency", this::received, ".csv", ".txt", ".xlsx");

    ImportPage(Loads loads, Visit visit) {
        this.loads = loads;
        this.visit = visit;
        add(new PageHeader("Import")
                .explained("An agency's file is checked row by row. Rows that cannot be used are listed with the reason;"
                        + " the rest goes in."));
        var feeds = loads.feeds();
        if (feeds.isEmpty()) {
            add(new EmptyState("No feeds are installed", "Feeds come with the platform. Ask council IT to look at the log."));
            return;
        }
        feed.setItems(feeds);
        feed.setItemLabelGenerator(line -> line.title() + " (" + line.agency() + ")");
        feed.setWidth("32rem");
        feed.addValueChangeListener(event -> chosen());
        box.setVisible(false);
        add(feed, about, box, look, new H2("Files so far"), new LoadHistory(loads));
        visit.query("feed").flatMap(id -> feeds.stream().filter(line -> line.id().equals(id)).findFirst()).ifPresent(feed::setValue);
    }

    private void chosen() {
        var line = feed.getValue();
        look.removeAll();
        box.reset();
        box.setVisible(line != null);
        about.setText(line == null ? "" : "Shared under: " + line.gateway() + ". Columns needed: " + needed(line) + ".");
    }

    private static String needed(FeedLine line) {
        return line.columns().stream()
                .filter(column -> column.isRequired())
                .map(column -> column.name())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private void received(SentFile file) {
        look.removeAll();
        try (var content = file.open()) {
            var preview = loads.preview(visit.viewer(), feed.getValue().id(), file.name(), content);
            look.add(new PreviewPanel(loads, visit, feed.getValue(), file, preview, () -> received(file)));
        } catch (Refused refused) {
            look.add(Banner.warning(refused.getMessage()));
        } catch (IllegalArgumentException unreadable) {
            look.add(Banner.warning(unreadable.getMessage()));
        } catch (java.io.IOException gone) {
            look.add(Banner.warning("The file could not be read. Nothing was loaded. Send it again."));
        }
    }
}
