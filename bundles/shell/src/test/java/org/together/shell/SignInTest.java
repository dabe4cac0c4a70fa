package org.together.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;

class SignInTest extends Stage {

    @Test
    void unknown_names_and_wrong_passwords_are_refused_in_the_same_words() {
        navigate("", Frame.class);
        fillIn("nobody", "wrong");
        var unknown = shownText();
        fillIn("ada", "wrong");
        assertThat(shownText()).isEqualTo(unknown).contains("There is a problem", KnownPeople.REFUSAL);
    }

    @Test
    void empty_fields_are_named_beside_the_field_and_above_the_form() {
        navigate("", Frame.class);
        fillIn("", "");
        assertThat(shownText()).contains("Enter your sign-in name", "Enter your password");
        assertThat(field("Sign-in name").isInvalid()).isTrue();
        assertThat(field("Sign-in name").getErrorMessage()).isEqualTo("Enter your sign-in name");
    }

    @Test
    void faults_go_when_the_form_is_sent_again() {
        navigate("", Frame.class);
        fillIn("", "");
        fillIn("ada", "wrong");
        assertThat(field("Sign-in name").isInvalid()).isFalse();
        assertThat(shownText()).doesNotContain("Enter your sign-in name");
    }

    @Test
    void password_managers_find_both_fields() {
        navigate("", Frame.class);
        assertThat(field("Sign-in name").getAutocomplete()).isEqualTo(Autocomplete.USERNAME);
        assertThat(find(PasswordField.class).single().getAutocomplete()).isEqualTo(Autocomplete.CURRENT_PASSWORD);
    }

    @Test
    void signing_in_gives_the_session_another_id() {
        navigate("", Frame.class);
        var before = VaadinSession.getCurrent().getSession().getId();
        fillIn("ada", "adaadaada");
        assertThat(VaadinSession.getCurrent().getSession().getId()).isNotEqualTo(before);
        assertThat(services().sessions().viewer(VaadinSession.getCurrent())).get().extracting(viewer -> viewer.account()).isEqualTo("ada");
    }

    @Test
    void the_first_visitor_makes_the_first_administrator_with_the_code() {
        people.needingTheFirst();
        navigate("", Frame.class);
        assertThat(shownText()).contains("Make the first administrator", "PostgreSQL");
        test(field("One-time code")).setValue("a guess");
        makeFirst();
        assertThat(shownText()).contains("The code is not right");
        test(field("One-time code")).setValue("the code");
        makeFirst();
        assertThat(services().sessions().viewer(VaadinSession.getCurrent())).get().matches(viewer -> viewer.is(StaffRole.ADMINISTRATOR));
    }

    private void makeFirst() {
        test(field("Your name")).setValue("Gerren");
        test(field("Your council or agency")).setValue("Anytown Council");
        test(field("Sign-in name")).setValue("gerren");
        test(find(PasswordField.class).single()).setValue("three words apart");
        test(button("Make the first administrator")).click();
    }

    @Test
    void signing_out_is_audited_and_leads_back_to_the_door() {
        signIn("ada");
        test(button("Sign out")).click();
        assertThat(people.left()).containsExactly("ada: asked to");
    }

    @Test
    void after_ten_hours_a_busy_visitor_is_signed_out_all_the_same() {
        signIn("ada");
        var sessions = services().sessions();
        later = Duration.ofMinutes(14);
        lookAtSessions();
        assertThat(sessions.viewer(VaadinSession.getCurrent())).isPresent();
        later = Duration.ofHours(10);
        lookAtSessions();
        assertThat(people.left()).containsExactly("ada: the session was at its longest");
    }

    private void lookAtSessions() {
        services().sessions().lookAtAll();
        find(Frame.class).all();
    }

    @Test
    void the_shell_is_not_ready_while_accounts_cannot_be_read() {
        var shell = new TogetherShell(services());
        assertThat(shell.isReady()).isTrue();
        people.goAway();
        assertThat(shell.isReady()).isFalse();
    }
}
