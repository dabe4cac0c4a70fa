package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is wrong with a form, above it: takes the focus, names each fault in the words that also stand beside its field, and leads there.
 * Invisible while nothing is wrong.
 */
public final class ErrorSummary extends Div implements Focusable<ErrorSummary> {
    private static final String ERROR = "Error: ";

    private final UnorderedList list = new UnorderedList();
    private final Map<Component, String> faults = new LinkedHashMap<>();
    private final List<String> general = new ArrayList<>();

    public ErrorSummary() {
        var heading = new H2("There is a problem");
        Names.label(this, heading);
        getElement().setAttribute("role", "alert");
        setTabIndex(-1);
        addClassName("part-errors");
        add(heading, list);
        setVisible(false);
    }

    /** Forgets what was found before, to look again. */
    public void clear() {
        faults.keySet().forEach(field -> mark(field, ""));
        faults.clear();
        general.clear();
        list.removeAll();
        setVisible(false);
        retitle("");
    }

    /** A fault of one field; the first of a field is the one shown. */
    public ErrorSummary fault(Component field, String message) {
        faults.putIfAbsent(field, message);
        return this;
    }

    /** A fault of no field in particular. */
    public ErrorSummary fault(String message) {
        general.add(message);
        return this;
    }

    /** Shows what was found; true when there was something. */
    public boolean show() {
        list.removeAll();
        faults.forEach(this::showAt);
        general.forEach(message -> list.add(new ListItem(message)));
        var found = list.getChildren().findAny().isPresent();
        setVisible(found);
        if (found) {
            retitle(ERROR);
            focus();
        }
        return found;
    }

    /** The page's title says that there is a problem, for those who hear it first. */
    private void retitle(String prefix) {
        getUI().ifPresent(ui -> Optional.ofNullable(ui.getInternals().getTitle())
                .map(title -> title.startsWith(ERROR) ? title.substring(ERROR.length()) : title)
                .ifPresent(title -> ui.getPage().setTitle(prefix + title)));
    }

    private void showAt(Component field, String message) {
        mark(field, message);
        var link = new NativeButton(message, event -> Focus.on(field));
        link.addClassName("part-link");
        list.add(new ListItem(link));
    }

    private static void mark(Component field, String message) {
        if (field instanceof HasValidation validated) {
            validated.setManualValidation(true);
            validated.setErrorMessage(message);
            validated.setInvalid(!message.isEmpty());
        }
    }
}
