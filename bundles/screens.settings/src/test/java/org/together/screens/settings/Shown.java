package org.together.screens.settings;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;

/** A page shown without a browser. */
abstract class Shown extends BrowserlessTest {
    Component show(Component page) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        return page;
    }

    void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    void write(String label, String value) {
        var field = find(TextField.class).all().stream().filter(each -> label.equals(each.getLabel())).findFirst().orElseThrow();
        test(field).setValue(value);
    }

    void writePassword(String label, String value) {
        var field = find(PasswordField.class).all().stream().filter(each -> label.equals(each.getLabel())).findFirst().orElseThrow();
        test(field).setValue(value);
    }

    void send(String fileName) {
        new UploadTester<>(find(Upload.class).single()).upload(fileName, "application/java-archive", new byte[] {1});
    }

    static String text(Component page) {
        return page.getElement().getTextRecursively();
    }
}
