package org.together.testkit.screens;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.ui.Visit;

/** A visit of made-up staff in which nothing has to be waited for, and which remembers where it was sent and what it was told. */
public final class Guest implements Visit {
    private Viewer viewer;
    private final List<String> went = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private List<String> rest;

    /** Ann of the council, in this role. */
    public Guest(StaffRole role, String... rest) {
        this(Viewer.of("ann", "Ann", "Council", Set.of(role), Set.of()), rest);
    }

    /** This viewer, at this address behind the page's own. */
    public Guest(Viewer viewer, String... rest) {
        this.viewer = viewer;
        this.rest = List.of(rest);
    }

    /** The addresses the page went to, in order. */
    public List<String> went() {
        return List.copyOf(went);
    }

    /** What the page told, in order. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** From now on the visit is to this address, behind the page's own. */
    public void rest(String... parts) {
        rest = List.of(parts);
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
    public void forPurpose(String words) {
        viewer = viewer.forPurpose(words);
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
