package org.together.screens.families.chronology;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.together.core.chronology.Entry;
import org.together.core.family.Fact;
import org.together.core.family.Id;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.FactLine;

/** Entries in date order under their years, twenty at a time: a long history opens as fast as a short one. */
final class Events extends Div {
    private static final int AT_ONCE = 20;

    private final transient Teller teller;
    private final transient Ages ages;
    private final transient Function<Entry, Component> deeds;
    private final transient EmptyState none;
    private final Button further = new Button("", event -> more());
    private final Button all = new Button("", event -> everything());
    private final Span rest = new Span();
    private final transient Map<Id<Fact>, Component> places = new HashMap<>();
    private transient List<Entry> entries = List.of();
    private int shown;
    private int year;
    private OrderedList list = new OrderedList();

    Events(Teller teller, Ages ages, EmptyState none, Function<Entry, Component> deeds) {
        this.teller = teller;
        this.ages = ages;
        this.none = none;
        this.deeds = deeds;
        rest.addClassName("part-print-only");
    }

    void show(List<Entry> now) {
        entries = now;
        shown = 0;
        year = 0;
        places.clear();
        removeAll();
        if (now.isEmpty()) {
            add(none);
        } else {
            more();
        }
    }

    private void everything() {
        while (shown < entries.size()) {
            more();
        }
    }

    /** What can be done with this event has the focus, if it is among them. */
    void standOn(Id<Fact> fact) {
        while (!places.containsKey(fact) && shown < entries.size()) {
            more();
        }
        Stream.ofNullable(places.get(fact)).flatMap(Component::getChildren).findFirst().ifPresent(deed -> {
            if (deed instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
    }

    private void more() {
        remove(further, all, rest);
        var upTo = Math.min(entries.size(), shown + AT_ONCE);
        for (var entry : entries.subList(shown, upTo)) {
            if (entry.fact().period().from().getYear() != year) {
                year = entry.fact().period().from().getYear();
                begin(year);
            }
            list.add(item(entry));
        }
        shown = upTo;
        if (shown < entries.size()) {
            further.setText("Show " + Math.min(AT_ONCE, entries.size() - shown) + " more of " + (entries.size() - shown));
            all.setText("Show all " + entries.size() + ", to print them");
            rest.setText("Printed here: " + shown + " of " + entries.size() + ". The page has more when all of them are shown.");
            add(further, all, rest);
        }
    }

    private void begin(int of) {
        var heading = new H3(String.valueOf(of));
        heading.addClassName("family-year");
        list = new OrderedList();
        list.addClassName("family-events");
        add(heading, list);
    }

    private ListItem item(Entry entry) {
        var who = new Div(new Span(teller.whoseAndAge(entry.fact())));
        who.addClassName("family-who");
        var item = new ListItem(who, new FactLine(entry.fact(), teller.kinds(), ages));
        entry.correction().ifPresent(said -> item.add(new Paragraph(teller.kinds().tell(said) + " (" + said.source().reference() + ", "
                + said.source().agency() + ", " + ages.ago(said.learnt()) + ")")));
        entry.significance().ifPresent(said -> {
            var why = new Div(new Paragraph("Why it matters: " + said.why()));
            why.addClassName("family-why");
            if (!said.impact().isBlank()) {
                why.add(new Paragraph("What it did: " + said.impact()));
            }
            var source = new Paragraph(said.by() + ", " + said.agency() + ", " + ages.ago(said.said()));
            source.addClassName("part-fact-source");
            why.add(source);
            item.add(why);
        });
        var does = deeds.apply(entry);
        places.put(entry.fact().id(), does);
        item.add(does);
        return item;
    }
}
