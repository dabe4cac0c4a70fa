package org.together.screens.casework.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.together.core.CouncilTime;
import org.together.ui.parts.Autosave;
import org.together.ui.parts.ErrorSummary;

/** A few fields over the page: kept at once, or the sentence that says what is wrong and nothing typed is lost. */
final class Form {
    private final Dialog dialog;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div fields = new Div();
    private Optional<Autosave> autosave = Optional.empty();

    Form(String title, String explanation) {
        dialog = new Dialog(title);
        dialog.setWidth("40rem");
        dialog.setCloseOnOutsideClick(false);
        fields.addClassName("part-form");
        dialog.add(errors, new Paragraph(explanation), fields);
    }

    Form with(Component... more) {
        fields.add(more);
        return this;
    }

    /** What is typed survives a lost connection and a stopped server; it is forgotten when the form is kept or cancelled. */
    Form saving(Autosave draft) {
        autosave = Optional.of(draft);
        dialog.add(draft);
        return this;
    }

    /** {@code save} returns what is wrong; {@code after} is called once it is kept. */
    void open(String label, Supplier<Optional<String>> save, Runnable after) {
        var button = new Button(label, event -> keep(save, after));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        dialog.getFooter().add(new Button("Cancel", event -> close()), button);
        dialog.open();
    }

    private void keep(Supplier<Optional<String>> save, Runnable after) {
        errors.clear();
        var fault = save.get();
        if (fault.isEmpty()) {
            close();
            after.run();
            return;
        }
        errors.fault(fault.get()).show();
        dialog.getFooter().getElement().getChildren().forEach(button -> button.setEnabled(true));
    }

    private void close() {
        autosave.ifPresent(Autosave::finish);
        dialog.close();
    }

    static TextArea words(String label, String helper) {
        var field = new TextArea(label);
        field.setHelperText(helper);
        field.setWidthFull();
        field.setMinHeight("6rem");
        return field;
    }

    static TextField line(String label, String value) {
        var field = new TextField(label);
        field.setValue(value);
        field.setWidthFull();
        return field;
    }

    static DatePicker day(String label, LocalDate day) {
        var field = new DatePicker(label, day);
        field.setLocale(Locale.UK);
        return field;
    }

    /** Not after today. */
    static DatePicker pastDay(String label) {
        var field = day(label, CouncilTime.today());
        field.setMax(CouncilTime.today());
        return field;
    }

    /** The day chosen, or today when the field was emptied. */
    static LocalDate chosen(DatePicker field) {
        return Optional.ofNullable(field.getValue()).orElseGet(() -> CouncilTime.today());
    }
}
