package org.together.screens.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.together.core.Progress;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.identity.Weights;
import org.together.testkit.screens.Guest;

class WeightsPageTest extends BrowserlessTest implements Weights {
    private final List<Version> kept = new ArrayList<>();
    private List<String> troubles = List.of();
    private boolean isRefused;

    @Override
    public List<Version> versions(Viewer viewer) {
        return kept;
    }

    @Override
    public boolean isDue(Viewer viewer) {
        return true;
    }

    @Override
    public Outcome learn(Viewer viewer, Progress progress) {
        if (isRefused) {
            throw new Refused("You may not do this");
        }
        if (troubles.isEmpty()) {
            kept.addFirst(new Version(kept.size() + 1, Instant.EPOCH, viewer.account(), 9_000));
        }
        return new Outcome(troubles.isEmpty() ? kept.size() : 0, 9_000, troubles);
    }

    private String pressed() {
        var page = new WeightsPage(this, new Guest(StaffRole.ANALYST));
        UI.getCurrent().add(page);
        test(find(Button.class).all().stream().filter(one -> one.getText().startsWith("Learn")).findFirst().orElseThrow()).click();
        return page.getElement().getTextRecursively();
    }

    @Test
    void what_was_learned_is_said_and_stands_with_the_versions() {
        assertThat(pressed()).contains("Version 1 was learned from 9,000 descriptions", "1, counts now", "ann");
    }

    @Test
    void what_is_not_used_is_said_with_its_reasons() {
        troubles = List.of("5,000 are needed");
        assertThat(pressed()).contains("is not used, and all stays as it was: 5,000 are needed", "nothing has been learned here yet");
    }

    @Test
    void a_refusal_is_said_in_its_words() {
        isRefused = true;
        assertThat(pressed()).contains("You may not do this");
    }
}
