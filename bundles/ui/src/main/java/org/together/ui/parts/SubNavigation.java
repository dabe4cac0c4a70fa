package org.together.ui.parts;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** Views of one thing, such as a family's; each has an address of its own. */
public final class SubNavigation extends Nav {
    private final UnorderedList list = new UnorderedList();

    /** {@code name} says of what: "This family". */
    public SubNavigation(String name) {
        getElement().setAttribute("aria-label", name);
        addClassName("part-sub-navigation");
        add(list);
    }

    public SubNavigation view(String title, String address, boolean isShown) {
        var link = new PageLink(title, address);
        if (isShown) {
            link.getElement().setAttribute("aria-current", "page");
        }
        list.add(new ListItem(link));
        return this;
    }
}
