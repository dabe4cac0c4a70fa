package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Labels and their values, one pair a line. */
public final class SummaryList extends Div {
    private final DescriptionList list = new DescriptionList();

    public SummaryList() {
        list.addClassName("part-summary");
        add(list);
    }

    /** What is not known says so. */
    public SummaryList pair(String label, String value) {
        return value.isBlank() ? pair(label, notKnown()) : pair(label, new Span(value));
    }

    public SummaryList pair(String label, Component value) {
        var definition = new DescriptionList.Description(value);
        list.add(new DescriptionList.Term(label), definition);
        return this;
    }

    private static Span notKnown() {
        var span = new Span("Not known");
        span.addClassName("part-quiet");
        return span;
    }
}
