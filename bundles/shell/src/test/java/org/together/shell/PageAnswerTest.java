package org.together.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.ui.Section;

class PageAnswerTest extends Stage {
    @Test
    void what_is_not_there_and_what_is_not_for_the_visitor_are_alike_not_found() {
        install("accounts", "Accounts", Section.SETTINGS, List.of(Action.MANAGE_ACCOUNTS), Span::new);
        var analyst = Optional.of(viewer("ann"));
        assertThat(at("nowhere", analyst).status()).isEqualTo(404);
        assertThat(at("accounts", analyst).status()).isEqualTo(404);
        assertThat(at("accounts", Optional.of(viewer("ada"))).status()).isEqualTo(200);
        assertThat(at("", analyst).status()).isEqualTo(200);
    }

    @Test
    void a_stranger_cannot_tell_which_pages_there_are() {
        install("accounts", "Accounts", Section.SETTINGS, List.of(Action.MANAGE_ACCOUNTS), Span::new);
        assertThat(at("accounts", Optional.empty()).status()).isEqualTo(at("nowhere", Optional.empty()).status()).isEqualTo(200);
    }

    @Test
    void the_browser_forgets_what_it_kept_when_somebody_leaves_and_only_then() {
        assertThat(at("?left=idle", Optional.empty()).headers()).containsKey("Clear-Site-Data");
        assertThat(at("?left=elsewhere", Optional.empty()).headers()).isEmpty();
        assertThat(at("accounts", Optional.empty()).headers()).isEmpty();
    }

    private PageAnswer at(String address, Optional<Viewer> viewer) {
        return new PageAnswer(services().screens(), viewer, Place.of(address));
    }
}
