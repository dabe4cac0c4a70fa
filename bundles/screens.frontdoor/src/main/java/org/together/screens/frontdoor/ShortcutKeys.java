package org.together.screens.frontdoor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** Which keys do what in the queue. */
final class ShortcutKeys {
    private final Dialog dialog = new Dialog("Shortcut keys");

    ShortcutKeys() {
        var list = new DescriptionList();
        list.addClassName("frontdoor-keys");
        key(list, "J", "Next referral");
        key(list, "K", "Referral before");
        key(list, "A", "Take it: you look at it now");
        key(list, "X", "Select it, or not");
        key(list, "Enter", "Open it");
        key(list, "?", "This list");
        var when = "They work while a referral in the queue has the focus. Untick \"Shortcut keys\" to turn them off.";
        dialog.add(new Paragraph(when), list);
        dialog.getFooter().add(new Button("Close", event -> dialog.close()));
    }

    private static void key(DescriptionList list, String key, String deed) {
        var term = new DescriptionList.Term();
        term.getElement().appendChild(new Element("kbd").setText(key));
        list.add(term, new DescriptionList.Description(deed));
    }

    void open() {
        dialog.open();
    }
}
