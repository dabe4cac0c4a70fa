package org.together.screens.hub;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.together.core.hub.Column;
import org.together.core.hub.Loads;
import org.together.core.hub.Loads.FeedLine;
import org.together.core.hub.Loads.Mapping;
import org.together.core.hub.Loads.Preview;
import org.together.ui.Visit;

/** For each column of the feed, the header under which this council's file has it; kept for the files to come. */
final class MappingForm extends Div {
    private final transient Loads loads;
    private final transient Visit visit;
    private final transient FeedLine feed;
    private final transient Runnable again;
    private final transient Map<Column, ComboBox<String>> choices = new LinkedHashMap<>();

    MappingForm(Loads loads, Visit visit, FeedLine feed, Preview preview, Runnable again) {
        this.loads = loads;
        this.visit = visit;
        this.feed = feed;
        this.again = again;
        var headerOf = new HashMap<String, String>();
        preview.columnOfHeader().forEach((header, column) -> headerOf.put(column, header));
        var fields = new Div();
        fields.addClassName("part-filters");
        feed.columns().forEach(column -> fields.add(choice(column, preview, headerOf.get(column.name()))));
        add(
                new Paragraph("Choose the header in the file for each column of the feed. This is remembered for the files to come."),
                fields,
                new Button("Read the file again like this", event -> keep()));
    }

    private ComboBox<String> choice(Column column, Preview preview, @org.jspecify.annotations.Nullable String header) {
        var box = new ComboBox<String>(column.label() + (column.isRequired() ? "" : " (optional)"));
        box.setItems(preview.headers());
        box.setClearButtonVisible(true);
        box.setHelperText(column.name());
        if (header != null) {
            box.setValue(header);
        }
        choices.put(column, box);
        return box;
    }

    private void keep() {
        var headers = new LinkedHashMap<String, String>();
        choices.forEach((column, box) -> {
            if (box.getValue() != null) {
                headers.put(column.name(), box.getValue());
            }
        });
        loads.map(visit.viewer(), feed.id(), new Mapping(headers, loads.mapping(feed.id()).codes()));
        again.run();
    }
}
