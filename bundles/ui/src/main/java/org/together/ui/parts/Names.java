package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import java.util.concurrent.atomic.AtomicLong;

/** Ids in the page, so that one element can name another for a screen reader. */
final class Names {
    private static final AtomicLong NEXT = new AtomicLong();

    private Names() {}

    static String id(Component component) {
        return component.getId().orElseGet(() -> {
            var id = "part-" + NEXT.incrementAndGet();
            component.setId(id);
            return id;
        });
    }

    /** {@code named} is called by the text of {@code by}. */
    static void label(Component named, Component by) {
        named.getElement().setAttribute("aria-labelledby", id(by));
    }
}
