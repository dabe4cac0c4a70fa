package org.together.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import org.together.core.access.Action;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.ui.parts.PageLink;

/** The top of every page: what this is, whose it is, a search for families, who is signed in and the way out. */
final class TopBar extends Header {
    private final transient Services services;
    private final transient Frame frame;

    TopBar(Viewer viewer, Services services, Frame frame, Menu menu) {
        this.services = services;
        this.frame = frame;
        addClassName("top");
        add(menuButton(menu), name());
        if (services.screens().may(viewer, Action.SEARCH)) {
            add(search());
        }
        add(who(viewer), new Button("Sign out", event -> frame.signOut()));
    }

    private static Button menuButton(Menu menu) {
        var button = new Button("Menu");
        button.addClassName("top-menu");
        button.getElement().setAttribute("aria-controls", "menu");
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(event -> button.getElement().setAttribute("aria-expanded", String.valueOf(menu.toggle())));
        return button;
    }

    private Div name() {
        var product = new PageLink("Together", "");
        product.addClassName("top-product");
        var name = new Div(product);
        name.addClassName("top-name");
        if (!services.settings().council().isBlank()) {
            name.add(new Span(services.settings().council()));
        }
        return name;
    }

    private Div search() {
        var field = new TextField();
        field.setAriaLabel("Find a family");
        field.setPlaceholder("Find a family");
        field.setClearButtonVisible(true);
        var button = new Button("Search", event -> find(field));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        field.addKeyPressListener(Key.ENTER, event -> find(field));
        var search = new Div(field, button);
        search.getElement().setAttribute("role", "search");
        search.addClassName("top-search");
        return search;
    }

    private void find(TextField field) {
        if (!field.isEmpty()) {
            var said = Sayings.of(VaadinSession.getCurrent()).keep(field.getValue().strip());
            frame.go(Place.of(services.settings().searchScreen()).with(Place.SAID, said));
        }
    }

    private static Div who(Viewer viewer) {
        var name = new Span(viewer.name());
        name.addClassName("top-viewer");
        var roles = new Span(roles(viewer));
        var who = new Div(name, roles);
        who.addClassName("top-who");
        return who;
    }

    /** One role in words, however many there are: the header stays one line. */
    private static String roles(Viewer viewer) {
        var roles = viewer.roles().stream().sorted().map(StaffRole::label).toList();
        return switch (roles.size()) {
            case 0 -> "no role yet";
            case 1, 2 -> String.join(", ", roles);
            default -> roles.getFirst() + " and " + (roles.size() - 1) + " more roles";
        };
    }
}
