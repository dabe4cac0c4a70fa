package org.together.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.access.Accounts;
import org.together.core.access.SecondStep;
import org.together.core.access.Viewer;

/** Who is signed in where, and when they have to leave: on their wish, idle, after the longest time, or when their account changes. */
@Component(service = Sessions.class)
public final class Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final int LOOKED_AT_EVERY_SECONDS = 15;

    private final Set<VaadinSession> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Sessions::thread);
    private final Accounts accounts;
    private final SecondStep secondStep;
    private final ShellSettings settings;
    private final InstantSource time;

    @Activate
    public Sessions(@Reference Accounts accounts, @Reference SecondStep secondStep, @Reference ShellSettings settings) {
        this(accounts, secondStep, settings, InstantSource.system());
    }

    Sessions(Accounts accounts, SecondStep secondStep, ShellSettings settings, InstantSource time) {
        this.accounts = accounts;
        this.secondStep = secondStep;
        this.settings = settings;
        this.time = time;
        clock.scheduleWithFixedDelay(this::lookAtAll, LOOKED_AT_EVERY_SECONDS, LOOKED_AT_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        clock.shutdownNow();
    }

    Accounts accounts() {
        return accounts;
    }

    SecondStep secondStep() {
        return secondStep;
    }

    ShellSettings settings() {
        return settings;
    }

    Optional<Viewer> viewer(VaadinSession session) {
        return Optional.ofNullable(session.getAttribute(SignedIn.class)).map(SignedIn::viewer);
    }

    /** From now on the session is theirs, under a new id, so that one known before sign-in opens nothing. */
    void begin(VaadinSession session, Viewer viewer) {
        VaadinService.reinitializeSession(VaadinService.getCurrentRequest());
        session.setAttribute(SignedIn.class, new SignedIn(viewer.inSession(session.getSession().getId()), time.instant()));
        open.add(session);
    }

    /** Ends the session in all its windows, which then show the sign-in page and why. */
    void end(VaadinSession session, Leaving why) {
        open.remove(session);
        viewer(session).ifPresent(viewer -> accounts.signedOut(viewer, why.audited()));
        session.setAttribute(SignedIn.class, null);
        for (var ui : List.copyOf(session.getUIs())) {
            ui.getPage().setLocation("/?" + Place.LEFT + "=" + why.key());
            if (ui != UI.getCurrent()) {
                ui.push();
            }
        }
        session.getSession().invalidate();
    }

    /** A session that ended by itself. */
    void forget(VaadinSession session) {
        open.remove(session);
    }

    void lookAtAll() {
        try {
            List.copyOf(open).forEach(this::look);
        } catch (RuntimeException broken) {
            LOG.warn("Sessions could not be looked at; this is tried again in {} seconds ({})", LOOKED_AT_EVERY_SECONDS, broken.toString());
        }
    }

    private void look(VaadinSession session) {
        var signedIn = peek(session);
        if (signedIn.isPresent()) {
            var isCurrent = accounts.isCurrent(signedIn.get().viewer());
            session.access(() -> judge(session, signedIn.get(), isCurrent));
        } else {
            open.remove(session);
        }
    }

    private static Optional<SignedIn> peek(VaadinSession session) {
        session.lock();
        try {
            return Optional.ofNullable(session.getAttribute(SignedIn.class));
        } finally {
            session.unlock();
        }
    }

    private void judge(VaadinSession session, SignedIn signedIn, boolean isCurrent) {
        if (viewer(session).isEmpty()) {
            return;
        }
        var now = time.instant();
        var used = Instant.ofEpochMilli(session.getLastRequestTimestamp());
        var leaving = isCurrent ? signedIn.leaving(now, used, settings) : Optional.of(Leaving.ACCOUNT);
        leaving.ifPresentOrElse(
                why -> end(session, why), () -> Frame.each(session, frame -> frame.warn(signedIn.isToBeWarned(now, used, settings))));
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "session-clock");
        thread.setDaemon(true);
        return thread;
    }
}
