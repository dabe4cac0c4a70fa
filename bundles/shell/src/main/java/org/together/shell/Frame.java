package org.together.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.ui.parts.Banner;

/** One window of a browser: answers every path, with the sign-in page or with the layout and a screen in it. */
@Route("")
public final class Frame extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private static final String OWN_BUNDLE = "org.together.shell";
    /** What the page cannot be told beforehand: its language with the country, and that a lost connection is read aloud. */
    private static final String FINISH_PAGE = "document.documentElement.lang = 'en-GB';"
            + "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')";

    private final transient Services services;
    private final transient SessionWarning warning = new SessionWarning(this::signOut);
    private transient @Nullable Layout layout;
    private transient @Nullable OpenVisit visit;
    private transient Runnable deaf = () -> {};
    private String title = "Together";

    Frame(Services services) {
        this.services = services;
        addClassName("frame");
    }

    static Optional<Frame> in(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Frame.class));
    }

    /** In each window of the session, and shown there at once. */
    static void each(VaadinSession session, Consumer<Frame> deed) {
        session.getUIs().forEach(ui -> in(ui).ifPresent(frame -> access(ui, () -> deed.accept(frame))));
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String path) {
        var place = Place.of(path, event.getLocation().getQueryParameters());
        services.sessions().viewer(VaadinSession.getCurrent()).ifPresentOrElse(viewer -> enter(viewer, place), () -> knock(place));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ComponentUtil.setData(ui, Frame.class, this);
        ui.getPage().executeJs(FINISH_PAGE);
        deaf = services.screens().listen(change -> access(ui, () -> changed(change)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deaf.run();
        leave();
    }

    /** Nobody is signed in: whatever the path, only the door is shown. */
    private void knock(Place place) {
        leave();
        layout = null;
        removeAll();
        var isFirst = services.sessions().accounts().isFirstAdministratorNeeded();
        title = (isFirst ? "First administrator" : "Sign in") + " – Together";
        add(isFirst ? new FirstRunPage(services, place) : new SignInPage(services, place));
    }

    /** At the door, after the password. */
    void ask(SecondStepPage page) {
        removeAll();
        add(page);
        rename(page.title());
    }

    private void enter(Viewer viewer, Place place) {
        var isNew = layout == null;
        if (layout == null) {
            removeAll();
            layout = new Layout(viewer, services, this);
            add(layout);
        }
        show(layout, viewer, place);
        if (!isNew) {
            layout.focusContent();
        }
    }

    private void show(Layout shown, Viewer viewer, Place place) {
        leave();
        var start = place.isHome() ? services.screens().startOf(viewer) : Optional.<InstalledScreen>empty();
        shown.mark(start.map(InstalledScreen::path).orElse(place.screen()));
        if (start.isPresent()) {
            open(shown, viewer, start.get(), new Place(start.get().path(), java.util.List.of(), place.query()));
        } else if (place.isHome()) {
            rename("Home");
            shown.show(new Home(viewer, services));
        } else {
            services.screens().find(viewer, place.screen()).ifPresentOrElse(screen -> open(shown, viewer, screen, place), () -> {
                rename("Page not found");
                shown.show(Plain.notFound());
            });
        }
    }

    private void open(Layout shown, Viewer viewer, InstalledScreen screen, Place place) {
        rename(screen.title());
        var forPurpose = Purposes.of(VaadinSession.getCurrent()).with(viewer, place);
        var opened = new OpenVisit(this, UI.getCurrent(), forPurpose, screen, place);
        visit = opened;
        shown.show(page(opened));
    }

    /** The edge around a screen: whatever it throws, the visitor gets one plain page. */
    private Component page(OpenVisit opened) {
        var screen = opened.screen();
        try {
            return services.screens().borrow(screen).map(service -> service.open(opened)).orElseGet(Plain::notFound);
        } catch (Refused refused) {
            return Plain.refused(refused.getMessage());
        } catch (RuntimeException | LinkageError broken) {
            var what = "The screen \"" + screen.title() + "\" could not be opened";
            return services.containment().isAway(broken)
                    ? Plain.away()
                    : Plain.broken(services.containment().contain(screen.bundle(), what, broken));
        }
    }

    private void leave() {
        if (visit != null) {
            visit.end();
            services.screens().giveBack(visit.screen());
            visit = null;
        }
    }

    private void changed(InstalledScreens.Change change) {
        if (layout == null) {
            return;
        }
        layout.refreshMenu();
        if (change.left() != null && visit != null && visit.screen().equals(change.left())) {
            sendHome(layout, "“" + change.left().title() + "” has been removed by an administrator.");
        }
    }

    private void sendHome(Layout shown, String why) {
        var viewer = shown.viewer();
        UI.getCurrent().getPage().getHistory().replaceState(null, "");
        show(shown, viewer, new Place("", java.util.List.of(), java.util.Map.of()));
        shown.announce(Banner.warning(why));
    }

    /** What a click threw: the page stays as it is. */
    void failed(Throwable cause) {
        if (cause instanceof Refused refused) {
            tell(refused.getMessage());
            return;
        }
        var bundle = visit == null ? OWN_BUNDLE : visit.screen().bundle();
        var where = visit == null ? "A page" : "The screen \"" + visit.screen().title() + "\"";
        tell(services.containment().told(bundle, where + " failed", cause));
    }

    void background(OpenVisit of, Runnable work) {
        services.containment().inBackground(of.screen().bundle(), work, told -> of.later(() -> tell(told)));
    }

    void tell(String message) {
        Notification.show(message, 8000, Notification.Position.BOTTOM_START);
    }

    void go(Place place) {
        UI.getCurrent().navigate(place.path(), place.parameters());
    }

    void rename(String name) {
        title = name + " – Together";
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.getPage().setTitle(title));
    }

    void warn(boolean isNeeded) {
        warning.show(isNeeded);
    }

    void signOut() {
        services.sessions().end(VaadinSession.getCurrent(), Leaving.ASKED);
    }

    private static void access(UI ui, Runnable change) {
        try {
            ui.access(change::run);
        } catch (UIDetachedException closed) {
            // The window has just been closed: nobody is there to be shown the change.
        }
    }
}
