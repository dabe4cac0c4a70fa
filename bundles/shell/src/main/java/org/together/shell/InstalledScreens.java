package org.together.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.ui.Screen;

/** The screens installed now, whom they are open to, and news of those that arrive and leave. */
@Component(service = InstalledScreens.class)
public final class InstalledScreens {
    private final Map<ServiceReference<Screen>, InstalledScreen> installed = new ConcurrentHashMap<>();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final BundleContext bundles;
    private final Access access;
    private final ServiceTracker<Screen, ServiceReference<Screen>> tracker;
    private volatile boolean isStopped;

    @Activate
    public InstalledScreens(BundleContext bundles, @Reference Access access) {
        this.bundles = bundles;
        this.access = access;
        tracker = new ServiceTracker<>(bundles, Screen.class, null) {
            @Override
            public ServiceReference<Screen> addingService(ServiceReference<Screen> reference) {
                arrives(reference);
                return reference;
            }

            @Override
            public void removedService(ServiceReference<Screen> reference, ServiceReference<Screen> same) {
                leaves(reference);
            }
        };
        tracker.open();
    }

    @Deactivate
    void stop() {
        isStopped = true;
        tracker.close();
    }

    /** What the viewer's menu shows, in order. */
    List<InstalledScreen> menu(Viewer viewer) {
        return openTo(viewer).filter(InstalledScreen::isInMenu).sorted(InstalledScreen.IN_MENU_ORDER).toList();
    }

    /** The screen at this path, if the viewer may open it; when two bundles claim a path the higher ranked one has it. */
    Optional<InstalledScreen> find(Viewer viewer, String path) {
        return installed.values().stream()
                .filter(screen -> screen.path().equals(path))
                .max((one, other) -> one.reference().compareTo(other.reference()))
                .filter(screen -> screen.isOpenTo(viewer, access));
    }

    /** Where they begin instead of the home page, if one of their pages says so. */
    Optional<InstalledScreen> startOf(Viewer viewer) {
        return menu(viewer).stream().filter(screen -> screen.isStartOf(viewer)).findFirst();
    }

    boolean may(Viewer viewer, Action action) {
        return access.may(viewer, action).isAllowed();
    }

    /** The first page of the menu that is for this. */
    Optional<InstalledScreen> pageFor(Viewer viewer, Action action) {
        return may(viewer, action)
                ? menu(viewer).stream().filter(screen -> screen.needs(action)).findFirst()
                : Optional.empty();
    }

    /** Empty when its bundle has just gone. */
    Optional<Screen> borrow(InstalledScreen screen) {
        return Optional.ofNullable(bundles.getService(screen.reference()));
    }

    void giveBack(InstalledScreen screen) {
        if (!isStopped) {
            bundles.ungetService(screen.reference());
        }
    }

    /** Tells of changes until the answer is run. */
    Runnable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private Stream<InstalledScreen> openTo(Viewer viewer) {
        return installed.values().stream().filter(screen -> screen.isOpenTo(viewer, access));
    }

    private void arrives(ServiceReference<Screen> reference) {
        InstalledScreen.of(reference).ifPresent(screen -> {
            installed.put(reference, screen);
            listeners.forEach(listener -> listener.accept(new Change(screen, null)));
        });
    }

    private void leaves(ServiceReference<Screen> reference) {
        var screen = installed.remove(reference);
        if (screen != null) {
            listeners.forEach(listener -> listener.accept(new Change(null, screen)));
        }
    }

    /** A screen that arrived or one that left. */
    record Change(@Nullable InstalledScreen arrived, @Nullable InstalledScreen left) {}
}
