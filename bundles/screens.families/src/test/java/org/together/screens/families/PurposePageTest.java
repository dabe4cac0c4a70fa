package org.together.screens.families;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.testkit.screens.Guest;

class PurposePageTest extends BrowserlessTest {
    private final Guest guest = new Guest(StaffRole.AUDITOR, "0000000000000");

    private String said(String purpose) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new PurposePage(guest));
        test(find(TextField.class).single()).setValue(purpose);
        test(find(Button.class).single()).click();
        return UI.getCurrent().getElement().getTextRecursively();
    }

    @Test
    void a_family_is_opened_for_a_purpose_that_somebody_can_understand() {
        assertThat(said(" sample  ")).contains("in at least 10 characters");
        assertThat(guest.viewer().purpose()).isEmpty();
        assertThat(said("Sample 14 of the claim of March")).doesNotContain("in at least 10 characters");
        assertThat(guest.viewer().purpose()).contains("Sample 14 of the claim of March");
    }
}
