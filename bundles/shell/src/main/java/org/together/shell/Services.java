package org.together.shell;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the frame works with. */
@Component(service = Services.class)
public final class Services {
    private final Sessions sessions;
    private final InstalledScreens screens;
    private final Containment containment;
    private final News news;

    @Activate
    public Services(
            @Reference Sessions sessions,
            @Reference InstalledScreens screens,
            @Reference Containment containment,
            @Reference News news) {
        this.sessions = sessions;
        this.screens = screens;
        this.containment = containment;
        this.news = news;
    }

    Sessions sessions() {
        return sessions;
    }

    InstalledScreens screens() {
        return screens;
    }

    Containment containment() {
        return containment;
    }

    News news() {
        return news;
    }

    ShellSettings settings() {
        return sessions.settings();
    }
}
