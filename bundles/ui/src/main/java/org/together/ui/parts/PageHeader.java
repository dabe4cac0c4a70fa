package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its only top heading, a line that explains, and what can be done here. */
public final class PageHeader extends Header {
    private final H1 heading = new H1();
    private final Div words = new Div(heading);
    private final Div actions = new Div();

    public PageHeader(String title) {
        heading.setText(title);
        heading.getElement().setAttribute("tabindex", "-1");
        words.addClassName("part-page-words");
        actions.addClassName("part-page-actions");
        addClassName("part-page-header");
        add(words);
    }

    public PageHeader explained(String line) {
        var paragraph = new Paragraph(line);
        paragraph.addClassName("part-page-lead");
        words.add(paragraph);
        return this;
    }

    /** Something below the title, such as tags. */
    public PageHeader with(Component... below) {
        words.add(below);
        return this;
    }

    public PageHeader actions(Component... buttonsAndLinks) {
        actions.add(buttonsAndLinks);
        add(actions);
        return this;
    }

    public void rename(String title) {
        heading.setText(title);
    }
}
