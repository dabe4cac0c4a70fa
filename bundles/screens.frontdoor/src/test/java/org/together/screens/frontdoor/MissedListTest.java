package org.together.screens.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.together.core.Progress;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.casework.LevelsOfNeed;
import org.together.core.draft.Drafts;
import org.together.core.family.Id;
import org.together.core.frontdoor.Referrals;
import org.together.core.frontdoor.Referrals.Receipt;
import org.together.core.identification.Identifications;
import org.together.core.missed.MissedOpportunities;
import org.together.core.missed.MissedOpportunity;
import org.together.core.missed.MissedOpportunity.Kind;
import org.together.core.missed.MissedPage;
import org.together.core.missed.MissedQuery;
import org.together.testkit.screens.Guest;

class MissedListTest extends BrowserlessTest {
    private final KeptList kept = new KeptList();
    private final List<String> brought = new ArrayList<>();

    @Test
    void each_family_stands_with_the_reason_and_its_way_to_the_queue() {
        kept.lines.add(line("Pascoe family", Kind.NO_LEAD, false));
        kept.lines.add(line("Rowe family", Kind.BOUNCED, true));
        var page = show(StaffRole.LOCALITY_MANAGER);
        assertThat(text(page)).contains("Pascoe family", "Because of Pascoe family", "In the queue", "2 families listed");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getText)).contains("Download as CSV", "Download for Excel");
        var bring = find(Button.class).withText("Bring").single();
        assertThat(bring.getAriaLabel()).contains("Bring to the front door: Pascoe family");
        test(bring).click();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Because of Pascoe family");
        test(find(Button.class).withText("Bring to the front door").single()).click();
        assertThat(brought).containsExactly("Because of Pascoe family");
        assertThat(kept.asked).as("looked anew afterwards").hasSize(2);
    }

    @Test
    void whoever_may_not_refer_or_take_away_is_not_offered_it() {
        kept.lines.add(line("Pascoe family", Kind.ROSE, false));
        show(StaffRole.AUDITOR);
        assertThat(find(Button.class).withText("Bring").all()).isEmpty();
        assertThat(find(Anchor.class).all().stream().map(Anchor::getText)).doesNotContain("Download as CSV");
        assertThat(find(Button.class).withText("Go through the record again").all()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_is_chosen_narrows_the_list_and_stands_in_the_address() {
        kept.lines.add(line("Pascoe family", Kind.ROSE, false));
        show(StaffRole.LOCALITY_MANAGER);
        var kinds = (ComboBox<Kind>) find(ComboBox.class).all().getFirst();
        kinds.setValue(Kind.ROSE);
        assertThat(kept.asked.getLast().kind()).contains(Kind.ROSE);
    }

    @Test
    void an_analyst_has_the_record_gone_through_again() {
        var page = show(StaffRole.ANALYST);
        assertThat(text(page)).contains("Nobody has gone through the record yet");
        test(find(Button.class).withText("Go through the record again").single()).click();
        assertThat(kept.looks).isEqualTo(1);
        assertThat(find(Button.class).withText("Go through the record again").all()).hasSize(1);
    }

    private Component show(StaffRole role) {
        var counter = new Counter(
                referrals(), unused(Identifications.class), new ByRole(), unused(LevelsOfNeed.class), unused(Drafts.class));
        var page = new MissedList(kept, counter, new Guest(role));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        return page;
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }

    private static MissedOpportunity line(String name, Kind kind, boolean isInQueue) {
        return new MissedOpportunity(
                Id.next(), name, Optional.of("Penwith"), kind, "Because of " + name, 3, LocalDate.of(2026, 3, 1), isInQueue);
    }

    private Referrals referrals() {
        return (Referrals) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Referrals.class}, (proxy, method, given) -> {
            assertThat(method.getName()).isEqualTo("bringFound");
            brought.add((String) given[2]);
            return new Receipt(Optional.of(Id.next()), true, List.of());
        });
    }

    private static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
            throw new AssertionError("Nobody asked for " + method.getName());
        }));
    }

    /** A list as it was kept. */
    private static final class KeptList implements MissedOpportunities {
        final List<MissedOpportunity> lines = new ArrayList<>();
        final List<MissedQuery> asked = new ArrayList<>();
        int looks;

        @Override
        public MissedPage list(Viewer viewer, MissedQuery query) {
            asked.add(query);
            var counts = new HashMap<Kind, Long>();
            for (var kind : Kind.values()) {
                counts.put(kind, lines.stream().filter(one -> one.kind() == kind).count());
            }
            var looked = lines.isEmpty() ? Optional.<Instant>empty() : Optional.of(Instant.now());
            return new MissedPage(List.copyOf(lines), lines.size(), counts, List.of("Penwith"), looked);
        }

        @Override
        public List<MissedOpportunity> export(Viewer viewer, MissedQuery query) {
            return lines;
        }

        @Override
        public String measure() {
            return "By the council's numbers.";
        }

        @Override
        public void lookAgain(Viewer viewer, Progress progress) {
            looks++;
        }
    }
}
