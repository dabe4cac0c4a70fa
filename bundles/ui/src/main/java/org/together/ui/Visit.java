package org.together.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;

/** One opening of a page: who looks, at which address, and the way to other pages. What is selected on a page is in its address. */
@ProviderType
public interface Visit {
    Viewer viewer();

    /** What follows the screen's path in the address, without slashes; empty when nothing does. */
    List<String> rest();

    /** A value after the question mark in the address. */
    Optional<String> query(String name);

    /** Goes to another page: {@code "family/0123456789abc"}, without a leading slash. */
    void go(String address);

    /**
     * Goes to another page with words that must not stand in an address, such as a name to look for; that page finds them by
     * {@link #said}.
     */
    void go(String address, String said);

    /** What was said on the way here, also after going back or loading the page again; empty when nothing was. */
    Optional<String> said();

    /**
     * Keeps for what purpose the thing at this address is looked at, until they sign out, and opens the page again: from then on
     * {@link #viewer()} says so on every page of this screen about it, and with them the audit.
     */
    void forPurpose(String words);

    /** Puts the address of what is shown now into the browser without opening it again. */
    void remember(String rest, Map<String, String> query);

    /** A more telling title than the menu's, never with a name of a family or person. */
    void title(String title);

    /** A short message that goes by itself and is read aloud. */
    void tell(String message);

    /** Runs {@code change} in the visitor's page from another thread and shows it at once; does nothing when they have left. */
    void later(Runnable change);

    /** Runs {@code work} off the page's thread, for what takes longer than a blink. */
    void background(Runnable work);

    /** Called when the visitor leaves the page. */
    void onLeave(Component page, Runnable farewell);
}
