package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.together.core.caseload.HandOver.Section;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;

/** Small shapes that these pages share. */
final class Lines {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Lines() {}

    static String clock(LocalDateTime at) {
        return CLOCK.format(at);
    }

    static String time(LocalDateTime at) {
        return Ages.date(at.toLocalDate()) + ", " + clock(at);
    }

    /** Each in an item of a list in their order. */
    static OrderedList ordered(List<? extends Component> lines) {
        var list = new OrderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        list.addClassName("caseload-lines");
        return list;
    }

    /** What stands in one line, with room between. */
    static Div line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("caseload-line");
        return line;
    }

    static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("part-quiet");
        return span;
    }

    /** A heading and its lines as a card. */
    static Card card(Section section) {
        var card = new Card(section.title());
        if (section.lines().isEmpty()) {
            return card.with(new Paragraph("Nothing recorded."));
        }
        var list = new UnorderedList();
        section.lines().forEach(line -> list.add(new ListItem(line)));
        return card.with(list);
    }
}
