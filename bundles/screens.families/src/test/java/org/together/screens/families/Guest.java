package org.together.screens.families;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.ui.Visit;

/** A visit of an advocate in which nothing has to be waited for. */
public final class Guest implements Visit {
    public final List<String> went = new ArrayList<>();
    public final List<String> told = new ArrayList<>();

    @Override
    public Viewer viewer() {
        return Viewer.of("ann", "Ann", "Council", Set.of(StaffRole.ADVOCATE), Set.of());
    }

    private List<String> rest = List.of();

    /** The visit is to this address, behind the page's own. */
    public void rest(String... parts) {
        rest = List.of(parts);
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
