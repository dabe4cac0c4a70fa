package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;

/** A few fields over the page: kept at once, or the sentence that says what is wrong, and nothing typed is lost. */
public final class FormDialog {
    private final Dialog dialog;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div fields = new Div();

    public FormDialog(String title, String explanation) {
        dialog = new Dialog(title);
        dialog.setWidth("40rem");
        dialog.setCloseOnOutsideClick(false);
        fields.addClassName("part-form");
        dialog.add(errors, new Paragraph(explanation), fields);
    }

    public FormDialog with(Component... more) {
        fields.add(more);
        return this;
    }

    /** {@code label} names the deed; {@code keep} returns what is wrong; {@code after} is called once it is kept. */
    public void open(String label, Supplier<Optional<String>> keep, Runnable after) {
        var button = new Button(label);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            errors.clear();
            var fault = keep.get();
            if (fault.isEmpty()) {
                dialog.close();
                after.run();
            } else {
                errors.fault(fault.get()).show();
                button.setEnabled(true);
            }
        });
        dialog.getFooter().add(new Button("Cancel", event -> dialog.close()), button);
        dialog.open();
    }
}
