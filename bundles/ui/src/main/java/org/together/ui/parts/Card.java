package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One box of a page with a heading, and under it from whom its content comes and as at which day. */
public final class Card extends Section {
    private final Header head = new Header();
    private final Div body = new Div();
    private final Paragraph source = new Paragraph();

    public Card(String title) {
        head.add(new H2(title));
        head.addClassName("part-card-head");
        body.addClassName("part-card-body");
        source.addClassName("part-card-source");
        addClassName("part-card");
        add(head, body);
    }

    public Card with(Component... content) {
        body.add(content);
        return this;
    }

    public Card with(String sentence) {
        body.add(new Paragraph(sentence));
        return this;
    }

    /** Beside the heading: a tag, a link, a small button. */
    public Card aside(Component... beside) {
        head.add(beside);
        return this;
    }

    /** Where this comes from and how old it is: {@code "Police, as at 3 May 2024"}. */
    public Card source(String fromAndAsAt) {
        source.setText(fromAndAsAt);
        add(source);
        return this;
    }

    /** Says so when the source cannot be asked now: an empty card would read as "none". */
    public Card unavailable(String why) {
        body.removeAll();
        body.add(StatusTag.unknown("Unavailable"), new Paragraph(why));
        return this;
    }

    /** Over the whole width of {@link Cards}. */
    public Card wide() {
        addClassName("part-card-wide");
        return this;
    }

    public void clear() {
        body.removeAll();
    }
}
