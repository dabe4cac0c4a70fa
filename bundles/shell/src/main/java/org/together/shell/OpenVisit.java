package org.together.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.access.Viewer;
import org.together.ui.Visit;

/** A visit to a screen, from its opening until the visitor goes elsewhere. */
final class OpenVisit implements Visit {
    private final Frame frame;
    private final UI ui;
    private final Viewer viewer;
    private final InstalledScreen screen;
    private Place place;
    private volatile boolean isOver;

    OpenVisit(Frame frame, UI ui, Viewer viewer, InstalledScreen screen, Place place) {
        this.frame = frame;
        this.ui = ui;
        this.viewer = viewer;
        this.screen = screen;
        this.place = place;
    }

    InstalledScreen screen() {
        return screen;
    }

    void end() {
        isOver = true;
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public List<String> rest() {
        return place.rest();
    }

    @Override
    public Optional<String> query(String name) {
        return place.value(name);
    }

    @Override
    public void go(String address) {
        frame.go(Place.of(address));
    }

    @Override
    public void go(String address, String said) {
        frame.go(Place.of(address).with(Place.SAID, Sayings.of(VaadinSession.getCurrent()).keep(said)));
    }

    @Override
    public Optional<String> said() {
        return place.value(Place.SAID).flatMap(Sayings.of(VaadinSession.getCurrent())::find);
    }

    @Override
    public void remember(String rest, Map<String, String> query) {
        place = Place.of(place.screen() + "/" + rest).withAll(query);
        ui.getPage().getHistory().replaceState(null, place.address());
    }

    @Override
    public void forPurpose(String words) {
        Purposes.of(VaadinSession.getCurrent()).keep(viewer, place, words);
        frame.go(place);
    }

    @Override
    public void title(String title) {
        frame.rename(title);
    }

    @Override
    public void tell(String message) {
        frame.tell(message);
    }

    @Override
    public void later(Runnable change) {
        if (isOver) {
            return;
        }
        try {
            ui.access(() -> {
                if (!isOver) {
                    change.run();
                }
            });
        } catch (UIDetachedException left) {
            end();
        }
    }

    @Override
    public void background(Runnable work) {
        frame.background(this, work);
    }

    @Override
    public void onLeave(Component page, Runnable farewell) {
        page.addDetachListener(event -> farewell.run());
    }
}
