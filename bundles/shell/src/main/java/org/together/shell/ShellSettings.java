package org.together.shell;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/** What a council may say about the frame, in {@code org.together.shell.cfg}; a change holds from the next page on. */
@Component(service = ShellSettings.class, configurationPid = "org.together.shell")
public final class ShellSettings {
    private volatile String council = "";
    private volatile String searchScreen = "";
    private volatile Duration idle = Duration.ZERO;
    private volatile Duration longest = Duration.ZERO;

    @Activate
    @Modified
    public void hold(Words words) {
        council = words.council();
        searchScreen = words.searchScreen();
        idle = Duration.ofMinutes(words.idleMinutes());
        longest = Duration.ofHours(words.longestHours());
    }

    String council() {
        return council;
    }

    /** Path of the screen that the search box of the header leads to. */
    String searchScreen() {
        return searchScreen;
    }

    /** After so long without a key or click a visitor is signed out. */
    Duration idle() {
        return idle;
    }

    /** After so long a visitor signs in again, however busy. */
    Duration longest() {
        return longest;
    }

    /** The settings and what holds without them. */
    public @interface Words {
        String council() default "";

        String searchScreen() default "search";

        int idleMinutes() default 15;

        int longestHours() default 10;
    }
}
