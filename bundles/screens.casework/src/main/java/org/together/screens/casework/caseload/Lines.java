package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.together.ui.parts.Ages;

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
}
