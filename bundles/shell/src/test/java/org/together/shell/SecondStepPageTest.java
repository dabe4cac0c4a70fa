package org.together.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;

class SecondStepPageTest extends Stage {

    @Test
    void a_password_alone_opens_nothing_where_a_code_is_asked_for() {
        knock(true);
        assertThat(shownText()).contains("Enter your code");
        assertThat(isIn()).isFalse();
        assertThat(field("Code").getElement().getProperty("autocomplete")).isEqualTo("one-time-code");
    }

    @Test
    void a_wrong_code_is_named_beside_the_field_and_the_right_one_lets_in() {
        knock(true);
        enter("Code", "", "Sign in");
        assertThat(field("Code").getErrorMessage()).isEqualTo("Enter the code");
        enter("Code", "111111", "Sign in");
        assertThat(field("Code").getErrorMessage()).isEqualTo("The code is not right");
        assertThat(isIn()).isFalse();
        enter("Code", KnownApp.CODE, "Sign in");
        assertThat(isIn()).isTrue();
    }

    @Test
    void who_must_have_an_app_sets_it_up_and_keeps_the_codes_before_coming_in() {
        knock(false);
        assertThat(shownText()).contains("Set up an authenticator app", "ABCD EFGH");
        enter("Code that the app shows", "111111", "Go on");
        assertThat(shownText()).contains("The code is not right");
        enter("Code that the app shows", KnownApp.CODE, "Go on");
        assertThat(shownText()).contains("2345-6789");
        assertThat(isIn()).isFalse();
        test(button("I have kept them: sign in")).click();
        assertThat(isIn()).isTrue();
    }

    private void knock(boolean isSetUp) {
        people.app.ask("ada", isSetUp);
        navigate("", Frame.class);
        fillIn("ada", "adaadaada");
    }

    private void enter(String label, String code, String button) {
        test(field(label)).setValue(code);
        test(button(button)).click();
    }

    private boolean isIn() {
        return services().sessions().viewer(VaadinSession.getCurrent()).isPresent();
    }
}
