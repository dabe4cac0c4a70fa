package org.together.vaadin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The frame around every screen: one page, its routes and its error views, registered as a service.
 * While a shell is registered the platform answers at {@code /}; when it leaves, open sessions end.
 */
@ConsumerType
public interface Shell {

    /** The class whose annotations describe the page: push, style sheets, viewport. */
    Class<? extends AppShellConfigurator> page();

    /** Classes with a {@code @Route}, and error views; nothing else is looked for. */
    Set<Class<? extends Component>> views();

    /** A new instance of one of the {@link #views()}, made for one user's visit. */
    <T extends Component> T open(Class<T> view);

    /** False while it can show nobody anything, as when the database cannot be reached: visitors then get a page that tries again. */
    default boolean isReady() {
        return true;
    }

    /** Called once before the first visit: add listeners for sessions that begin and end, and an error handler. */
    default void ready(VaadinService service) {
    }

    /** Called before the page goes out to whoever asked for an address, with the session at hand: its status and headers may be set. */
    default void answer(IndexHtmlResponse page) {
    }
}
