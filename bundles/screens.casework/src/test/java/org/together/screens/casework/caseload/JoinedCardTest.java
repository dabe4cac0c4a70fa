package org.together.screens.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.caseload.JoinedFamilies;
import org.together.core.casework.Advocate;
import org.together.core.family.Id;
import org.together.screens.casework.caseload.JoinedCard.Place;
import org.together.testkit.screens.Guest;

class JoinedCardTest extends BrowserlessTest implements JoinedFamilies {
    private final List<Joined> waiting = new ArrayList<>();
    private final List<String> settled = new ArrayList<>();
    private final Guest guest = new Guest(StaffRole.LOCALITY_MANAGER);

    @Override
    public List<Joined> unsettled(Viewer viewer) {
        return waiting;
    }

    @Override
    public Optional<String> settle(Viewer viewer, Id<Joined> joined, Optional<String> account) {
        settled.add(account.orElse("seen"));
        return Optional.empty();
    }

    private static Joined joined(boolean isApart, String... advocates) {
        var all = List.of(advocates).stream().map(name -> new Advocate(name.toLowerCase(), name, "Council", "")).toList();
        var day = LocalDate.of(2026, 11, 22);
        return new Joined(Id.next(), Id.next(), "Angove family", "Rowe family", day, isApart, all, Optional.of(day.plusDays(14)));
    }

    private Div page(boolean isDeciding) {
        var page = new Div(new Span("Header"), new Span("Rest"));
        UI.getCurrent().add(JoinedCard.on(page, this, guest, new Place("caseload", isDeciding)));
        return page;
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    @Test
    void a_manager_says_which_of_two_advocates_goes_on() {
        waiting.add(joined(false, "Kerra", "Perran"));
        var page = page(true);
        assertThat(page.getElement().getTextRecursively()).contains(
                "The Rowe family became part of this family on 22 November 2026",
                "Kerra and Perran both work with the family until 6 December 2026",
                "Say who goes on");
        assertThat(buttons()).containsExactly("Kerra goes on", "Perran goes on");
        test(find(Button.class).all().getLast()).click();
        assertThat(settled).containsExactly("perran");
        assertThat(guest.went()).containsExactly("caseload");
        assertThat(guest.told()).containsExactly("Perran goes on as the advocate of the Angove family");
    }

    @Test
    void an_advocate_reads_what_to_do_and_decides_nothing() {
        waiting.add(joined(false, "Kerra", "Perran"));
        assertThat(page(false).getElement().getTextRecursively()).contains("Your manager says who goes on", "bring what still holds");
        assertThat(buttons()).isEmpty();
    }

    @Test
    void families_that_are_two_again_are_seen_and_done() {
        waiting.add(joined(true, "Kerra"));
        assertThat(page(true).getElement().getTextRecursively()).contains("are two again since 22 November 2026");
        test(find(Button.class).all().getFirst()).click();
        assertThat(settled).containsExactly("seen");
    }

    @Test
    void nothing_stands_there_when_nothing_is_to_be_settled() {
        assertThat(page(true).getChildren()).hasSize(2);
    }
}
