package org.together.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.together.core.access.Viewer;
import org.together.ui.Section;
import org.together.ui.parts.PageLink;

/** The menu at the side: the home page, then by section whatever is installed and allowed. */
final class Menu extends Nav {
    private final transient Viewer viewer;
    private final transient InstalledScreens screens;
    private final List<PageLink> links = new ArrayList<>();
    private String current = "";

    Menu(Viewer viewer, InstalledScreens screens) {
        this.viewer = viewer;
        this.screens = screens;
        setId("menu");
        getElement().setAttribute("aria-label", "Main menu");
        addClassName("menu");
        refresh();
    }

    void refresh() {
        removeAll();
        links.clear();
        add(new UnorderedList(item("Home", "")));
        var shown = screens.menu(viewer);
        for (var section : Section.values()) {
            var ofSection = shown.stream().filter(screen -> screen.section() == section).toList();
            if (!ofSection.isEmpty()) {
                add(section, ofSection);
            }
        }
        mark(current);
    }

    private void add(Section section, List<InstalledScreen> shown) {
        var heading = new Span(section.label());
        heading.setId("menu-" + section.ordinal());
        heading.addClassName("menu-section");
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-labelledby", "menu-" + section.ordinal());
        shown.forEach(screen -> list.add(item(screen.title(), screen.path())));
        add(heading, list);
    }

    private ListItem item(String title, String path) {
        var link = new PageLink(title, path);
        links.add(link);
        return new ListItem(link);
    }

    /** The page that is open now. */
    void mark(String path) {
        current = path;
        links.forEach(link -> {
            if (link.getHref().equals(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** On a narrow window the menu is out of sight until it is asked for. */
    boolean toggle() {
        var isOpen = !hasClassName("menu-open");
        setClassName("menu-open", isOpen);
        return isOpen;
    }

    void close() {
        removeClassName("menu-open");
    }
}
