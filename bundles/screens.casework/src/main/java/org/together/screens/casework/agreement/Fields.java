package org.together.screens.casework.agreement;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.together.core.CouncilTime;
import org.together.ui.parts.DayField;

/** The fields of the forms about an agreement. */
final class Fields {
    private Fields() {}

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
        var field = new DayField(label, day);
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
