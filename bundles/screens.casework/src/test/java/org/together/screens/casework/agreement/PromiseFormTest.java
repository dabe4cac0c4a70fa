package org.together.screens.casework.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.core.agreement.Promise;
import org.together.core.family.Id;
import org.together.testkit.screens.Guest;

class PromiseFormTest extends BrowserlessTest {
    private final Table table = new Table();

    private void open(String part, String button) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new AgreementPanel(table.services())
                .show(table.family, new Guest(Table.viewer(StaffRole.ADVOCATE), "0", "agreement", part)));
        press(button);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private ComboBox<?> choice(String label) {
        return find(ComboBox.class).all().stream().filter(one -> label.equals(one.getLabel())).findFirst().orElseThrow();
    }

    private static void type(ComboBox<?> choice, String words) {
        ComponentUtil.fireEvent(choice, new ComboBoxBase.CustomValueSetEvent<>(choice, true, words));
    }

    private static <T> List<String> offered(ComboBox<T> choice) {
        return choice.getListDataView().getItems().map(choice.getItemLabelGenerator()::apply).toList();
    }

    private void write(String label, String words) {
        find(TextArea.class).all().stream().filter(one -> one.getLabel().startsWith(label)).findFirst().orElseThrow().setValue(words);
    }

    @Test
    void no_service_promises_what_nobody_said_it_would() {
        open("promises", "Add a promise");
        press("Keep");

        assertThat(table.asked).isEmpty();
        assertThat(choice("Service").getErrorMessage()).isEqualTo("Say which service promises it");
        type(choice("Service"), " Food bank ");
        write("What will be done", "A parcel on Fridays");
        press("Keep");
        assertThat(table.asked).containsExactly("promise SERVICE_PROMISE Food bank: A parcel on Fridays");
    }

    @Test
    void those_with_a_part_in_the_agreement_may_sign_and_any_other_service_by_its_name() {
        table.promises.add(new Promise(
                Id.next(), Promise.Kind.SERVICE_PROMISE, Optional.empty(), Promise.Owner.service("Debt advice"),
                new Promise.Wording("Ring the creditors", "", false), Optional.empty(), Promise.Outcome.OPEN, 1));
        var version = table.version(List.of());
        open("signing", "Sign version " + version.number());

        assertThat(offered(choice("Who"))).containsExactly("Kerra Rowe", "Jago Rowe", "For Family support");
        type(choice("Who"), "Food bank");
        find(TextField.class).all().stream().filter(one -> one.getLabel().equals("Name")).findFirst().orElseThrow().setValue("Demelza");
        find(TextField.class).all().stream().filter(one -> one.getLabel().startsWith("Their name")).findFirst().orElseThrow().setValue("D");
        press("Keep");
        assertThat(table.asked).containsExactly("sign Demelza TYPED D ");
    }
}
