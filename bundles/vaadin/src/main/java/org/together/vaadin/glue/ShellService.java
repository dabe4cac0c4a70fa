package org.together.vaadin.glue;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * Finds a user's session also from a web socket: its handshake carries the server's bare session, while servlets see one
 * wrapped for their context, with other attributes and a longer id.
 */
final class ShellService extends VaadinServletService {
    private static final long serialVersionUID = 1L;
    private static final String SUFFIX = "-" + WebContext.NAME;

    private final transient Map<String, VaadinSession> sessions = new ConcurrentHashMap<>();

    ShellService(ShellServlet servlet, DeploymentConfiguration configuration) {
        super(servlet, configuration);
        addSessionDestroyListener(event -> sessions.values().remove(event.getSession()));
    }

    @Override
    protected @Nullable VaadinSession loadSession(WrappedSession http) {
        var own = super.loadSession(http);
        if (own == null) {
            return sessions.get(bareId(http));
        }
        if (sessions.get(bareId(http)) != own) {
            remember(http, own);
        }
        return own;
    }

    @Override
    protected void writeToHttpSession(WrappedSession http, VaadinSession session) {
        super.writeToHttpSession(http, session);
        remember(http, session);
    }

    @Override
    protected void removeFromHttpSession(WrappedSession http) {
        super.removeFromHttpSession(http);
        sessions.remove(bareId(http));
    }

    @Override
    protected @Nullable Lock getSessionLock(WrappedSession http) {
        var lock = super.getSessionLock(http);
        if (lock != null) {
            return lock;
        }
        var session = sessions.get(bareId(http));
        return session == null ? null : session.getLockInstance();
    }

    /** Sign-in gives the session a new id: the old one must not lead to it any more. */
    private void remember(WrappedSession http, VaadinSession session) {
        sessions.values().remove(session);
        sessions.put(bareId(http), session);
    }

    private static String bareId(WrappedSession http) {
        var id = http.getId();
        return id.endsWith(SUFFIX) ? id.substring(0, id.length() - SUFFIX.length()) : id;
    }

    /** Vaadin adds one such listener for every component class, which would keep the classes of bundles that left. */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        return listener.getClass().getName().startsWith("com.vaadin.flow.component.internal.ComponentMetaData")
                ? () -> { }
                : super.addServiceDestroyListener(listener);
    }

    @Override
    public void destroy() {
        List.copyOf(sessions.values()).forEach(ShellService::end);
        sessions.clear();
        super.destroy();
    }

    private static void end(VaadinSession session) {
        session.lock();
        try {
            var http = session.getSession();
            if (http != null) {
                http.invalidate();
            }
        } finally {
            session.unlock();
        }
    }
}
