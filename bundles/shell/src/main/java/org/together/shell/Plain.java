package org.together.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** Pages that say one plain thing and show the way home. */
final class Plain {
    private Plain() {}

    /** The same words for what is not there and for what is not for this visitor. */
    static Component notFound() {
        return page(
                "Page not found", "There is no such page, or it is not for your role. If you typed the address, check that it is right.");
    }

    static Component refused(String reason) {
        return page("You cannot see this page", reason);
    }

    static Component away() {
        return page(
                "The records cannot be reached just now",
                "Nothing is lost. Open the page again in a minute; if it stays so, tell whoever looks after the server.");
    }

    static Component broken(String reference) {
        return page(
                "This page cannot be shown",
                "It belongs to an extension that has failed. The rest of Together goes on working. "
                        + "Tell your administrator the reference " + reference + ".");
    }

    private static Component page(String title, String words) {
        return new Div(new PageHeader(title), new Paragraph(words), new PageLink("Go to the home page", ""));
    }
}
