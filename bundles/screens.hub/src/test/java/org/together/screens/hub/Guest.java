package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.ui.Visit;

/** A visit in which nothing has to be waited for. */
final class Guest implements Visit {
    private final StaffRole role;
    final List<String> went = new ArrayList<>();
    final List<String> told = new ArrayList<>();

    Guest(StaffRole role) {
        this.role = role;
    }

    @Override
    public Viewer viewer() {
        return Viewer.of("ann", "Ann", "Council", Set.of(role), Set.of());
    }

    @Override
    public List<String> rest() {
        return List.of();
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.empty();
    }

    @Override
    public void go(String address) {
        went.add(address);
    }

    @Override
    public void go(String address, String said) {
        went.add(address);
    }

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
    public void onLeave(Component page, Runnable farewell) {
        page.addDetachListener(event -> farewell.run());
    }
}
