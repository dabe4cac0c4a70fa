package org.together.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import org.together.core.access.Viewer;
import org.together.ui.parts.Banner;
import org.together.ui.parts.PageLink;

/** What stands around every page of somebody signed in: header, menu, the page, and the way to help at its foot. */
final class Layout extends Div {
    private final transient Viewer viewer;
    private final Menu menu;
    private final Main main = new Main();
    private final Footer help = new Footer();
    private final transient Services services;

    Layout(Viewer viewer, Services services, Frame frame) {
        this.viewer = viewer;
        this.services = services;
        menu = new Menu(viewer, services.screens());
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        var skip = new NativeButton("Skip to main content", event -> focusContent());
        skip.addClassName("skip");
        var body = new Div(menu, main);
        body.addClassName("frame-body");
        help.addClassName("frame-help");
        addClassName("frame-layout");
        add(skip, new TopBar(viewer, services, frame, menu), body, help);
        showHelp();
    }

    Viewer viewer() {
        return viewer;
    }

    void show(Component page) {
        main.removeAll();
        main.add(page);
        menu.close();
    }

    /** Above the page that is shown now. */
    void announce(Banner banner) {
        main.addComponentAsFirst(banner);
    }

    void mark(String path) {
        menu.mark(path);
    }

    void refreshMenu() {
        menu.refresh();
        showHelp();
    }

    void focusContent() {
        main.getElement().callJsFunction("focus");
    }

    private void showHelp() {
        help.removeAll();
        services.screens().find(viewer, "about")
                .ifPresent(about -> help.add(new PageLink("Help, accessibility and licences", about.path())));
    }
}
