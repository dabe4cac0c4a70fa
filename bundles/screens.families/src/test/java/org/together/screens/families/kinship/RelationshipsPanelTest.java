package org.together.screens.families.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.together.core.CouncilTime;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.drawing.Placed;
import org.together.core.drawing.Plan;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.RelationshipType;
import org.together.core.kinship.Connection.Quality;
import org.together.core.kinship.Connection.Sort;
import org.together.core.kinship.Kinships.ConnectionDraft;
import org.together.core.print.Printing;
import org.together.core.team.Team;
import org.together.core.team.Teams;
import org.together.screens.families.EveryoneMay;
import org.together.screens.families.kinship.Ecomap.Around;
import org.together.screens.families.kinship.RelationshipsPanel.Desk;
import org.together.testkit.GivenPerson;
import org.together.testkit.screens.Guest;
import org.together.ui.parts.DownloadLink;
class RelationshipsPanelTest extends BrowserlessTest {
    private final LocalDate today = CouncilTime.today();
    private final GivenPerson kerra = aPerson().named("Kerra", "Rowe").aged(34);
    private final GivenPerson piran = aPerson().named("Piran", "Rowe").aged(38);
    private final GivenPerson jago = aPerson().named("Jago", "Rowe").aged(9);
    private final Family family = aFamily().called("Rowe").asAt(today).withMember(kerra).withMember(piran).withMember(jago).build();
    private final KeptKinship kept = new KeptKinship(family)
            .tie(kerra.id(), RelationshipType.PARENT, jago.id(), Period.since(LocalDate.of(2017, 8, 1)))
            .tie(kerra.id(), RelationshipType.PARTNER, piran.id(), Period.since(LocalDate.of(2015, 5, 3)));
    private final Guest guest = new Guest(StaffRole.ADVOCATE);

    private static final class NoTeam implements Teams {
        @Override
        public Optional<Team> around(Viewer viewer, Id<Family> id, LocalDate asAt) {
            return Optional.of(new Team(asAt, Optional.empty(), List.of(), List.of(), List.of()));
        }

        @Override
        public List<Strained> strained(Viewer viewer) {
            return List.of();
        }
    }

    private void show(boolean mayChange) {
        var panel = new RelationshipsPanel(
                kept, new NoTeam(), plan -> new Placed(10, 10, places(plan), List.of()), new EveryoneMay(mayChange),
                new Without("7 Kestrel Rise"));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel.show(family, guest));
    }

    @Test
    void each_drawing_can_be_taken_away_as_a_file_by_whoever_may_read_it() {
        show(false);
        assertThat(find(DownloadLink.class).all()).extracting(DownloadLink::getText).containsExactly(
                "Take the genogram away as a file (SVG)");
        kept.connect(guest.viewer(), family.id(), new ConnectionDraft("Gran", Sort.RELATIVE, Quality.STRONG, today, ""));
        show(false);
        assertThat(find(DownloadLink.class).all()).hasSize(2);
    }

    @Test
    void no_address_leaves_in_an_ecomap_whatever_somebody_wrote() {
        var desk = new Desk(kept.kinship(), kept, new Without("7 Kestrel Rise"), guest, false);
        var around = List.of(new Around("Gran, 7 Kestrel Rise", "Relative", Quality.STRONG, false),
                new Around("Early help", "Tess", Quality.WEAK, true));
        assertThat(new TakenAway(desk).cleared(around)).containsExactly(
                new Around("Gran, " + Printing.LEFT_OUT, "Relative", Quality.STRONG, false),
                new Around("Early help", "Tess", Quality.WEAK, true));
    }

    private static Map<String, Placed.Point> places(Plan plan) {
        return plan.boxes().stream().collect(Collectors.toMap(box -> box.id(), box -> new Placed.Point(0, 0)));
    }

    @Test
    void the_outline_says_everything_that_is_drawn_from_both_sides() {
        show(true);
        var words = find(ListItem.class).all().stream().map(item -> item.getElement().getTextRecursively()).toList();
        assertThat(words).anyMatch(line -> line.startsWith("Kerra Rowe aged 34, parent or carer, lives with the family"))
                .anyMatch(line -> line.startsWith("parent of Jagosince 1 August 2017 · Ann, Council"))
                .anyMatch(line -> line.startsWith("child of Kerra (parent)"))
                .anyMatch(line -> line.startsWith("partner of Kerrasince 3 May 2015"));
    }

    @Test
    void a_relationship_is_added_from_the_outline_and_what_is_wrong_is_said() {
        show(true);
        press("Add a relationship");
        choose("Who", person(piran));
        choose("Is the", RelationshipType.STEP_PARENT);
        choose("Of whom", person(piran));
        press("Add");
        assertThat(text(UI.getCurrent())).contains("Choose two different members");
        choose("Of whom", person(jago));
        press("Add");
        assertThat(kept.ties).anyMatch(tie -> tie.type() == RelationshipType.STEP_PARENT && tie.to().equals(jago.id()));
        assertThat(guest.told()).containsExactly("The relationship is kept");
    }

    @Test
    void a_partnership_is_ended_on_a_day_and_a_mistake_taken_back() {
        show(true);
        spoken("End: Kerra, partner of Piran");
        press("End it");
        assertThat(kept.ties.getLast().isSeparated(today.plusDays(1))).isTrue();
        show(true);
        spoken("Take back: Kerra, parent of Jago");
        press("Take it back");
        assertThat(text(UI.getCurrent())).contains("Say why in a sentence");
        test(find(TextField.class).all().stream().filter(one -> one.getLabel().startsWith("Why it was")).findFirst().orElseThrow())
                .setValue("Another Jago");
        press("Take it back");
        assertThat(kept.ties).noneMatch(tie -> tie.type() == RelationshipType.PARENT);
    }

    @Test
    void a_connection_with_the_outside_is_added() {
        show(true);
        assertThat(text(UI.getCurrent())).contains("Nothing is known around this family");
        press("Add a connection");
        test(find(TextField.class).all().stream().filter(one -> one.getLabel().startsWith("Who or what")).findFirst().orElseThrow())
                .setValue("Gran");
        choose("What it is", Sort.RELATIVE);
        press("Add");
        assertThat(kept.connections).singleElement().satisfies(one -> assertThat(one.name()).isEqualTo("Gran"));
    }

    @Test
    void who_may_only_look_is_offered_no_change() {
        show(false);
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Add a relationship", "End", "Add a connection");
        assertThat(text(UI.getCurrent())).contains("partner of");
    }

    private Person person(GivenPerson given) {
        return family.members().filter(one -> one.id().equals(given.id())).findFirst().orElseThrow();
    }

    private void press(String label) {
        test(find(Button.class).all().stream().filter(one -> one.getText().equals(label)).reduce((one, other) -> other)
                .orElseThrow()).click();
    }

    private void spoken(String label) {
        test(find(Button.class).all().stream().filter(one -> one.getAriaLabel().filter(label::equals).isPresent()).findFirst()
                .orElseThrow()).click();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T value) {
        ((Select<T>) find(Select.class).all().stream().filter(one -> label.equals(one.getLabel())).findFirst().orElseThrow())
                .setValue(value);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
