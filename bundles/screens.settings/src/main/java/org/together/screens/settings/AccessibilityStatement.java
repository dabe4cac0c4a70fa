package org.together.screens.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** The statement that the Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018 ask for. */
final class AccessibilityStatement extends Div {
    AccessibilityStatement() {
        add(
                new H2("Accessibility statement"),
                new Paragraph("This statement applies to Together as your council runs it. You should be able to use every page "
                        + "with a keyboard alone, with a screen reader, at 400% zoom without losing text, and in the light or dark colours "
                        + "that your computer asks for."),
                new H3("How accessible it is"),
                new Paragraph("Together is made to meet the Web Content Accessibility Guidelines version 2.2 at level AA. "
                        + "It is partially compliant, because of what is listed below."),
                list(
                        "It has been tested by automatic rules and by keyboard, not yet by people who use assistive technology every day.",
                        "Long lists move with the arrow keys from cell to cell; some screen readers need their table mode for that.",
                        "While a list is wider than a narrow window it scrolls sideways inside its frame."),
                new H3("If something is in your way"),
                new Paragraph("Tell your council's administrator of Together what you wanted to do and what stopped you, or ask for the "
                        + "information in another format. If you are not happy with the answer, contact the Equality Advisory and "
                        + "Support Service."),
                new H3("Enforcement"),
                new Paragraph("The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile "
                        + "Applications) (No. 2) Accessibility Regulations 2018."));
    }

    private static UnorderedList list(String... lines) {
        var list = new UnorderedList();
        for (var line : lines) {
            list.add(new ListItem(line));
        }
        return list;
    }
}
