package org.together.screens.casework.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.core.agreement.Agreements;
import org.together.core.agreement.Consent;
import org.together.core.agreement.Engagements;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Problem;
import org.together.core.agreement.Promise;
import org.together.core.agreement.Version;
import org.together.core.family.Id;
import org.together.testkit.screens.Guest;

class AgreementPageTest extends BrowserlessTest {
    private final Table table = new Table();
    private Guest guest = new Guest(Table.viewer(StaffRole.ADVOCATE));

    private Component show(String part) {
        return show(part, StaffRole.ADVOCATE);
    }

    private Component show(String part, StaffRole role) {
        guest = new Guest(Table.viewer(role), "0", "agreement", part);
        var page = new AgreementPanel(table.services()).show(table.family, guest);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        return page;
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private <T extends Component & HasLabel> T field(Class<T> type, String label) {
        return find(type).all().stream().filter(field -> label.equals(field.getLabel())).findFirst().orElseThrow();
    }

    private void write(String label, String words) {
        field(TextArea.class, label).setValue(words);
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }

    private String everything() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    @Test
    void a_problem_without_a_goal_says_so_and_a_goal_is_agreed_on_in_the_familys_words() {
        table.problems.add(new Problem("p.school", "School", "A child missed a third of school", List.of()));

        assertThat(text(show("goals"))).contains("School", "No goal yet", "A child missed a third of school");
        press("Agree on a goal");
        write("The goal, in the family's words", "Mornings without shouting");
        field(IntegerField.class, "Their own target").setValue(8);
        press("Keep goal");

        assertThat(table.asked).containsExactly("goal p.school: Mornings without shouting 8 [Family support]");
        assertThat(guest.told()).containsExactly("Goal kept");
    }

    @Test
    void a_goal_shows_how_far_it_has_come_as_a_drawing_and_as_a_table_that_says_the_same() {
        var readings = List.of(
                new Goal.Reading(LocalDate.of(2026, 5, 3), 2, "Late", "School", "Fran"),
                new Goal.Reading(LocalDate.of(2026, 6, 3), 6, "Better", Goal.Reading.FAMILY, "Tess"));
        var goal = table.goal("School", readings);
        table.problems.add(new Problem("p.School", "School", "", List.of(goal.id())));

        assertThat(text(show("goals"))).contains("Mornings without <shouting>", "3 May 2026", "Late", "Better", "The family");
        var svg = new ProgressChart(goal).svg();
        assertThat(svg).contains("role=\"img\"", "2 on 3 May 2026, 6 on 3 June 2026; target 8", "<circle", "<rect", "Target 8");
        press("Say how far it has come");
        field(IntegerField.class, "From 0 to 10").setValue(7);
        write("Why it stands there", "Four good days");
        press("Keep");
        assertThat(table.asked).containsExactly("progress 7 Four good days");
    }

    @Test
    void nothing_a_family_says_becomes_part_of_the_drawings_code() {
        var goal = table.goal("School", List.of(new Goal.Reading(Table.TODAY, 2, "", "<script>alert(1)</script>\"&", "Fran")));

        assertThat(new ProgressChart(goal).svg()).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void promises_show_who_by_when_and_how_it_went_and_the_ladder_with_its_use() {
        var promise = new Promise(
                Id.next(), Promise.Kind.SERVICE_PROMISE, Optional.empty(), Promise.Owner.service("Debt advice"),
                new Promise.Wording("Ring the creditors", "You have rung enough", true), Optional.of(Table.TODAY.minusDays(1)),
                Promise.Outcome.OPEN, 1);
        table.promises.add(promise);

        assertThat(text(show("promises"))).contains(
                "Debt advice", "Ring the creditors", "You have rung enough", "Practical help", "Overdue", "Two visits missed");
        press("How it went");
        press("Keep");
        assertThat(table.asked).containsExactly("settle promise DONE ");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_version_is_made_and_signed_and_disagreement_is_kept() {
        show("signing");
        press("Make a version to sign");
        press("Make version");
        var version = table.version(List.of());
        show("signing");
        press("Sign version " + version.number());
        var who = (ComboBox<Object>) field(ComboBox.class, "Who");
        who.setValue(who.getListDataView().getItem(0));
        find(com.vaadin.flow.component.textfield.TextField.class).all().stream()
                .filter(one -> one.getLabel().startsWith("Their name"))
                .findFirst()
                .orElseThrow()
                .setValue("K");
        write("What they do not agree with, in their words (optional)", "Not the ladder");
        press("Keep");

        assertThat(table.asked).containsExactly("offer Our first agreement", "sign Kerra Rowe TYPED K Not the ladder");
    }

    @Test
    void signatures_disagreement_and_what_changed_between_versions_can_be_read() {
        table.version(List.of());
        table.version(List.of(new Version.Mark(
                Optional.empty(), "Jago", "", Version.How.DID_NOT_SIGN, "", "", Table.TODAY, "Nobody asked me")));

        assertThat(text(show("signing"))).contains(
                "Version 2", "Did not sign", "Nobody asked me", "What changed from version 1", "Three days", "Four days");
    }

    @Test
    void the_three_consents_stand_apart_and_none_is_the_reason_in_law() {
        var asked = new Consent.Asked(Consent.Kind.SERVICE, "Debt advice");
        var answer = new Consent.Answer(Consent.Said.AGREED, Table.TODAY, "In person", "Yes please", "Tess");
        table.given.add(new Consent(Id.next(), asked, Id.next(), "Kerra Rowe", answer, Optional.empty()));

        assertThat(text(show("consents"))).contains(
                "None of these is the reason in law", "To take part in the programme", "How information is shared",
                "To a particular service", "Nobody has been asked yet", "Debt advice: agreed", "Yes please");
        press("Take back");
        write("In their words (optional)", "Not now");
        press("Keep");
        assertThat(table.asked).containsExactly("withdraw Not now");
    }

    @Test
    void how_the_work_holds_is_told_with_every_attempt_and_what_is_missing_of_the_five_elements() {
        table.standing = new Engagements.Standing(
                false, "Has not worked with us since May.",
                List.of(new Engagements.Event(Table.TODAY, Engagements.Sort.ATTEMPT, "Rang twice", "Tess")));

        assertThat(text(show("engagement"))).contains(
                "Has stopped working with us", "Rang twice", "Tried, not reached", "Does not show yet", "Missing: No advocate is recorded");
        press("The family is back");
        write("How it came about", "They rang");
        press("Keep");
        assertThat(table.asked).containsExactly("reengaged They rang");
    }

    @Test
    @SuppressWarnings("unchecked")
    void without_an_agreement_one_is_begun_by_an_installed_template() {
        table.isBegun = false;

        assertThat(text(show("goals"))).contains("There is no agreement with this family now");
        press("Begin an agreement");
        assertThat(((Select<Agreements.Template>) field(Select.class, "Template")).getValue().title()).isEqualTo("Our template");
        press("Begin");
        assertThat(table.asked).containsExactly("begin t");
    }

    @Test
    void who_may_only_read_is_offered_nothing_to_change() {
        table.problems.add(new Problem("p.school", "School", "", List.of()));
        table.version(List.of());
        for (var part : List.of("goals", "promises", "signing", "consents", "engagement", "earlier")) {
            show(part, StaffRole.AUDITOR);
            assertThat(find(Button.class).all()).as(part).isEmpty();
        }
    }

    @Test
    void a_version_is_read_as_on_paper() {
        var version = table.version(List.of());
        var page = new PrintScreen(table.services()).open(new Guest(Table.viewer(StaffRole.ADVOCATE), version.id().toString(), "adults"));
        UI.getCurrent().add(page);

        assertThat(text(page)).contains("Our agreement", "Our goals", "Mornings");
    }
}
