package org.together.screens.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.extension.Extensions;
import org.together.testkit.screens.Guest;

class ExtensionsTest extends Shown {
    private final OneExtension extensions = new OneExtension();

    @Test
    void what_can_be_done_goes_by_the_state() {
        assertThat(ExtensionCard.changes(extension(Extensions.State.AVAILABLE, "", "1.0.0"))).containsExactly(Extensions.Change.INSTALL);
        assertThat(ExtensionCard.changes(extension(Extensions.State.STOPPED, "1.0.0", "1.0.0")))
                .containsExactly(Extensions.Change.START, Extensions.Change.REMOVE);
        assertThat(ExtensionCard.changes(extension(Extensions.State.TROUBLED, "1.0.0", "1.1.0")))
                .containsExactly(Extensions.Change.STOP, Extensions.Change.UPGRADE, Extensions.Change.REMOVE);
    }

    @Test
    void a_change_is_tried_and_asked_about_before_it_is_done() {
        var page = show(new ExtensionsPage(extensions, new Guest(StaffRole.ADMINISTRATOR)));
        press("Remove");
        assertThat(extensions.done).isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(extensions.done).containsExactly(Extensions.Change.REMOVE);
        assertThat(text(page)).contains("Anytown has been removed.");
    }

    @Test
    void a_change_that_is_refused_cannot_be_confirmed() {
        extensions.isAllowed = false;
        show(new ExtensionsPage(extensions, new Guest(StaffRole.ADMINISTRATOR)));
        press("Remove");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(extensions.done).isEmpty();
    }

    @Test
    void a_file_that_was_taken_in_is_offered_at_once() {
        var page = show(new ExtensionsPage(extensions, new Guest(StaffRole.ADMINISTRATOR)));
        send("anytown-1.1.0.jar");
        assertThat(text(page)).contains("anytown-1.1.0.jar has been taken in and can be upgraded.");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(extensions.done).containsExactly(Extensions.Change.UPGRADE);
    }

    @Test
    void a_file_that_is_refused_is_not_offered() {
        extensions.isAllowed = false;
        var page = show(new ExtensionsPage(extensions, new Guest(StaffRole.ADMINISTRATOR)));
        send("anytown-1.1.0.jar");
        assertThat(text(page)).contains("anytown-1.1.0.jar was not taken: 2 bundles go");
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
    }

    private static Extensions.Extension extension(Extensions.State state, String version, String newest) {
        return new Extensions.Extension("anytown", "Anytown", version, newest, state, List.of(), List.of());
    }

    private static final class OneExtension implements Extensions {
        final List<Change> done = new ArrayList<>();
        boolean isAllowed = true;

        @Override
        public List<Extension> all(Viewer viewer) {
            return List.of(extension(State.RUNNING, "1.0.0", "1.0.0"));
        }

        @Override
        public Plan simulate(Viewer viewer, Change change, String extension) {
            return new Plan(isAllowed, "2 bundles go", List.of(), List.of("anytown.rules 1.0.0"), List.of());
        }

        @Override
        public Plan carryOut(Viewer viewer, Change change, String extension) {
            done.add(change);
            return simulate(viewer, change, extension);
        }

        @Override
        public Taken upload(Viewer viewer, String fileName, InputStream file) {
            return new Taken("anytown", Change.UPGRADE, simulate(viewer, Change.UPGRADE, "anytown"));
        }
    }
}
