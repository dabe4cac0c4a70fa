package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;

/** Takes the keyboard to a field; of several choices to the one that is chosen, or the first. */
final class Focus {
    // A group of choices takes no focus itself.
    private static final String CHOICE = """
            setTimeout(() => (this.querySelector('[checked]') || this.querySelector('vaadin-radio-button, vaadin-checkbox'))?.focus(), 0);
            """;

    private Focus() {}

    static void on(Component field) {
        if (field instanceof Focusable<?> one) {
            one.focus();
        } else {
            field.getElement().executeJs(CHOICE);
        }
    }
}
