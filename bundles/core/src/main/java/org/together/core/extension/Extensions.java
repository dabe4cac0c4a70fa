package org.together.core.extension;

import java.io.InputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;

/**
 * Feature bundles in and out of the running platform, for administrators. Every change is simulated first and refused,
 * with the reason, when a bundle of the platform itself would stop or be refreshed.
 */
@ProviderType
public interface Extensions {
    /** Installed and available ones, by title. */
    List<Extension> all(Viewer viewer);

    /** What the change would do, without doing it. */
    Plan simulate(Viewer viewer, Change change, String extension);

    /** Does it, unless the plan refuses; the outcome says which. */
    Plan carryOut(Viewer viewer, Change change, String extension);

    /** Takes in an extension file (a bundle, or an archive of bundles); it is then among {@link #all}, and nothing of it runs yet. */
    Taken upload(Viewer viewer, String fileName, InputStream file);

    /** What can be done to an extension. */
    enum Change {
        INSTALL,
        START,
        STOP,
        UPGRADE,
        REMOVE
    }

    /** What a change does or did: bundles by symbolic name and version, or why it is refused. */
    record Plan(boolean isAllowed, String summary, List<String> added, List<String> removed, List<String> restarted) {}

    /** What was uploaded, and what putting it in would do, an upgrade where an older version runs; no {@code extension} when refused. */
    record Taken(String extension, Change change, Plan plan) {}

    /** {@code adds} lists its criteria, screens, programmes and so on by title; {@code troubles} what it reported, newest first. */
    record Extension(
            String id, String title, String version, String newestVersion, State state, List<String> adds, List<String> troubles) {}

    /** Where an extension stands. */
    enum State {
        AVAILABLE,
        RUNNING,
        STOPPED,
        TROUBLED
    }
}
