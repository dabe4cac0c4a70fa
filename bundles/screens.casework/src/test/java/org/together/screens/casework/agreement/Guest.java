package org.together.screens.casework.agreement;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.access.Viewer;
import org.together.ui.Visit;

/** A visit in which nothing has to be waited for. */
final class Guest implements Visit {
    final List<String> told = new ArrayList<>();
    private final Viewer viewer;
    private final List<String> rest;

    Guest(Viewer viewer, String... rest) {
        this.viewer = viewer;
        this.rest = List.of(rest);
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public List<String> rest() {
        return rest;
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.empty();
    }

    @Override
    public void go(String address) {}

    @Override
    public void go(String address, String said) {}

    @Override
    public Optional<String> said() {
        return Optional.empty();
    }

    @Override
    public void remember(String rest, Map<String, String> query) {}

    @Override
    public void title(String title) {}

    @Override
    public void tell(String message) {
        told.add(message);
    }

    @Override
    public void later(Runnable change) {
        change.run();
    }

    @Override
    public void background(Runnable work) {
        work.run();
    }

    @Override
    public void onLeave(Component page, Runnable farewell) {}
}
