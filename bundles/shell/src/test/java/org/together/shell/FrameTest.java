package org.together.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.together.core.RecordAway;
import org.together.core.access.Action;
import org.together.ui.Section;

class FrameTest extends Stage {

    @Test
    void nobody_sees_more_than_the_door_before_signing_in() {
        install("import", "Import", Section.DATA, List.of(Action.LOAD_FEED), () -> new Div("rows"));
        navigate("import", Frame.class);
        assertThat(shownText()).contains("Sign in to Together").doesNotContain("rows");
        assertThat(find(Menu.class).all()).isEmpty();
    }

    @Test
    void the_menu_holds_what_the_roles_allow_by_section_and_order() {
        install("extensions", "Extensions", Section.SETTINGS, List.of(Action.MANAGE_EXTENSIONS), Div::new);
        install("import", "Import", Section.DATA, List.of(Action.LOAD_FEED), Div::new);
        install("search", "Search families", Section.FAMILIES, List.of(Action.SEARCH), Div::new);
        install("about", "About", Section.SETTINGS, List.of(), Div::new);
        signIn("ann");
        assertThat(menu()).containsExactly("Home", "Search families", "Import", "About");
    }

    @Test
    void another_role_sees_another_menu() {
        install("extensions", "Extensions", Section.SETTINGS, List.of(Action.MANAGE_EXTENSIONS), Div::new);
        install("import", "Import", Section.DATA, List.of(Action.LOAD_FEED), Div::new);
        signIn("ada");
        assertThat(menu()).containsExactly("Home", "Extensions");
    }

    @Test
    void an_administrator_who_is_alone_is_told_what_comes_first() {
        install("extensions", "Extensions", Section.SETTINGS, List.of(Action.MANAGE_EXTENSIONS), Div::new);
        signIn("ada");
        assertThat(shownText()).doesNotContain("Nobody else can sign in yet");
        people.disable("ann");
        people.disable("fin");
        navigate("", Frame.class);
        assertThat(shownText()).contains("Nobody else can sign in yet", "an access-team officer, who takes referrals");
    }

    @Test
    void the_address_of_a_page_that_is_not_allowed_is_not_found() {
        install("import", "Import", Section.DATA, List.of(Action.LOAD_FEED), () -> new Div("rows"));
        signIn("fin");
        navigate("import", Frame.class);
        assertThat(shownText()).contains("Page not found").doesNotContain("rows");
    }

    @Test
    void a_page_that_arrives_is_in_the_open_menu_at_once() {
        signIn("ann");
        install("cornwall", "Cornwall: eligibility", Section.PROGRAMME, List.of(Action.LIST_IDENTIFIED), Div::new);
        assertThat(menu()).containsExactly("Home", "Cornwall: eligibility");
    }

    @Test
    void whoever_has_a_page_open_that_leaves_is_told_and_sent_home() {
        var cornwall = install("cornwall", "Cornwall: eligibility", Section.PROGRAMME, List.of(), () -> new Div("criteria of Cornwall"));
        signIn("ann");
        navigate("cornwall", Frame.class);
        assertThat(shownText()).contains("criteria of Cornwall");
        cornwall.unregister();
        assertThat(shownText())
                .contains("“Cornwall: eligibility” has been removed by an administrator.", "Home")
                .doesNotContain("criteria of Cornwall");
        assertThat(menu()).containsExactly("Home");
    }

    @Test
    void whoever_is_elsewhere_stays_there_when_a_page_leaves() {
        var cornwall = install("cornwall", "Cornwall: eligibility", Section.PROGRAMME, List.of(), Div::new);
        install("import", "Import", Section.DATA, List.of(Action.LOAD_FEED), () -> new Div("rows"));
        signIn("ann");
        navigate("import", Frame.class);
        cornwall.unregister();
        assertThat(shownText()).contains("rows").doesNotContain("has been removed");
    }

    @Test
    void a_purpose_is_said_once_for_one_thing_and_by_one_person() {
        installed("family", "Family", Section.FAMILIES, List.of(), visit -> visit.viewer().purpose().isEmpty()
                ? new Button("Say", event -> visit.forPurpose("Sample 14 of the claim"))
                : new Div("Opened for: " + visit.viewer().purpose().get()));
        signIn("ann");
        navigate("family/one", Frame.class);
        test(find(Button.class).withText("Say").single()).click();
        assertThat(shownText()).contains("Opened for: Sample 14 of the claim");
        navigate("family/one/chronology", Frame.class);
        assertThat(shownText()).contains("Opened for: Sample 14 of the claim");
        navigate("family/other", Frame.class);
        assertThat(shownText()).doesNotContain("Opened for");
    }

    @Test
    void a_page_that_cannot_be_opened_is_one_plain_message_and_the_rest_goes_on() {
        install("broken", "Broken", Section.DATA, List.of(), () -> {
            throw new NoClassDefFoundError("gone/Missing");
        });
        install("import", "Import", Section.DATA, List.of(Action.LOAD_FEED), () -> new Div("rows"));
        signIn("ann");
        navigate("broken", Frame.class);
        assertThat(shownText()).contains("This page cannot be shown", "reference").doesNotContain("Missing");
        assertThat(troubles).singleElement().asString().contains("Broken", "gone/Missing");
        navigate("import", Frame.class);
        assertThat(shownText()).contains("rows");
    }

    @Test
    void what_a_click_throws_leaves_the_page_as_it_is_and_tells_a_reference() {
        install("import", "Import", Section.DATA, List.of(), () -> new Div(new Button("Load")));
        signIn("ann");
        navigate("import", Frame.class);
        Frame.in(UI.getCurrent()).orElseThrow().failed(new ErrorEvent(new IllegalStateException("no disk")).getThrowable());
        assertThat(button("Load").isAttached()).isTrue();
        assertThat(find(Notification.class).single().getElement().getProperty("text")).contains("reference").doesNotContain("no disk");
        assertThat(troubles).singleElement().asString().contains("no disk");
    }

    @Test
    void while_the_database_is_away_pages_say_so_and_nothing_is_to_blame() {
        var away = new IllegalStateException(new SQLException("the server is shutting down", "57P01"));
        install("list", "List", Section.DATA, List.of(), () -> {
            throw away;
        });
        install("import", "Import", Section.DATA, List.of(), () -> new Div(new Button("Load")));
        signIn("ann");
        navigate("list", Frame.class);
        assertThat(shownText()).contains("The records cannot be reached just now").doesNotContain("reference");
        navigate("import", Frame.class);
        Frame.in(UI.getCurrent()).orElseThrow().failed(new SQLTransientConnectionException("no connection within 10 s"));
        assertThat(find(Notification.class).single().getElement().getProperty("text")).isEqualTo(RecordAway.TOLD);
        assertThat(troubles).isEmpty();
    }

    @Test
    void words_said_on_the_way_to_a_page_are_not_in_the_address() {
        signIn("ann");
        var key = Sayings.of(com.vaadin.flow.server.VaadinSession.getCurrent()).keep("Pascoe");
        assertThat(Place.of("search").with(Place.SAID, key).address()).doesNotContain("Pascoe");
        assertThat(Sayings.of(com.vaadin.flow.server.VaadinSession.getCurrent()).find(key)).contains("Pascoe");
    }

    @Test
    void an_analyst_without_feeds_is_led_to_the_import() {
        install("import", "Import", Section.DATA, List.of(Action.LOAD_FEED), Div::new);
        signIn("ann");
        assertThat(shownText()).contains("No feeds loaded yet");
        assertThat(links()).contains("import");
    }

    @Test
    void a_role_without_any_page_is_told_so() {
        signIn("fin");
        assertThat(shownText()).contains("Nothing that is installed is for your role yet").doesNotContain("No feeds loaded yet");
    }
}
