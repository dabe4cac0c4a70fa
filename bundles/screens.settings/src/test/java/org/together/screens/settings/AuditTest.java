package org.together.screens.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.together.core.access.Action;
import org.together.core.access.AuditTrail;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.testkit.screens.Guest;

class AuditTest extends Shown {
    @Test
    void entries_come_fifty_at_a_time_as_far_as_there_are_any() {
        var page = show(new AuditPage(new Trail(70), new Guest(StaffRole.ADMINISTRATOR)));
        assertThat(text(page)).contains("Entries 1 to 50");
        assertThat(find(Button.class).withText("Newer").single().isEnabled()).isFalse();
        press("Older");
        assertThat(text(page)).contains("Entries 51 to 70");
        assertThat(find(Button.class).withText("Older").single().isEnabled()).isFalse();
        press("Newer");
        assertThat(text(page)).contains("Entries 1 to 50");
    }

    @Test
    void filters_are_asked_of_the_trail() {
        var page = show(new AuditPage(new Trail(70), new Guest(StaffRole.ADMINISTRATOR)));
        write("Account begins with", "nobody ");
        press("Apply filters");
        assertThat(text(page)).contains("No entries");
    }

    @Test
    void a_broken_chain_is_said_with_what_was_found() {
        var page = show(new AuditPage(new Trail(3), new Guest(StaffRole.ADMINISTRATOR)));
        press("Check the chain");
        assertThat(text(page)).contains("The chain is broken", "Entry 2 was changed");
    }

    /** So many entries of ada, of which the second was changed. */
    private record Trail(long size) implements AuditTrail {
        @Override
        public List<Entry> entries(Viewer viewer, Filter filter, int skip, int atMost) {
            return LongStream.range(0, "ada".startsWith(filter.account()) ? size : 0)
                    .map(index -> size - index)
                    .skip(skip)
                    .limit(atMost)
                    .mapToObj(number -> new Entry(number, Instant.EPOCH, "ada", "", "", Action.SIGN_IN.name(), "account ada", "", false))
                    .toList();
        }

        @Override
        public Verification verify(Viewer viewer) {
            return new Verification(false, size, "Entry 2 was changed");
        }
    }
}
