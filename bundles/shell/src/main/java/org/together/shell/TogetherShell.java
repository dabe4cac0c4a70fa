package org.together.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.vaadin.Shell;

/** The shell as the platform sees it: there is one as soon as people can sign in. */
@org.osgi.service.component.annotations.Component(service = Shell.class)
public final class TogetherShell implements Shell {
    private static final Logger LOG = LoggerFactory.getLogger(TogetherShell.class);

    private final Services services;
    private volatile boolean isAway;

    @Activate
    public TogetherShell(@Reference Services services) {
        this.services = services;
    }

    @Override
    public Class<? extends AppShellConfigurator> page() {
        return Page.class;
    }

    @Override
    public Set<Class<? extends Component>> views() {
        return Set.of(Frame.class);
    }

    @Override
    public <T extends Component> T open(Class<T> view) {
        return view.cast(new Frame(services));
    }

    /** Before anybody can come in, their account must be found. */
    @Override
    public boolean isReady() {
        try {
            services.sessions().accounts().isFirstAdministratorNeeded();
            isAway = false;
            return true;
        } catch (RuntimeException away) {
            if (!isAway) {
                LOG.warn("Accounts cannot be read: see whether the database is there. Visitors are asked to wait ({})", away.toString());
            }
            isAway = true;
            return false;
        }
    }

    @Override
    public void ready(VaadinService service) {
        service.addSessionInitListener(event -> {
            event.getSession().setLocale(Locale.UK);
            event.getSession().setErrorHandler(this::failed);
        });
        service.addSessionDestroyListener(event -> services.sessions().forget(event.getSession()));
    }

    @Override
    public void answer(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        var path = Optional.ofNullable(request.getPathInfo()).orElse("");
        var place = Place.of(path, QueryParameters.full(request.getParameterMap()));
        var answer = new PageAnswer(services.screens(), services.sessions().viewer(VaadinSession.getCurrent()), place);
        answer.headers().forEach(page.getVaadinResponse()::setHeader);
        page.getVaadinResponse().setStatus(answer.status());
    }

    /** What a click or a list threw. */
    private void failed(ErrorEvent event) {
        if (LostConnection.isBehind(event.getThrowable())) {
            LOG.debug("A visitor left while an answer was on its way", event.getThrowable());
            return;
        }
        var ui = UI.getCurrent();
        if (ui == null) {
            services.containment().contain("org.together.shell", "Something failed outside any page", event.getThrowable());
        } else {
            Frame.in(ui).ifPresentOrElse(
                    frame -> frame.failed(event.getThrowable()),
                    () -> services.containment().contain("org.together.shell", "A page could not be shown", event.getThrowable()));
        }
    }
}
