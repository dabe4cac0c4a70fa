package org.together.ui.parts;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A day, typed or chosen. The calendar comes with its button or an arrow key: opened by the first letter typed it would lie over the
 * page and keep the keyboard. Its weeks begin on Monday.
 */
public class DayField extends DatePicker {
    public DayField(String label) {
        super(label);
        setLocale(Locale.UK);
        setI18n(new DatePickerI18n().setFirstDayOfWeek(1));
        setAutoOpen(false);
    }

    public DayField(String label, LocalDate day) {
        this(label);
        setValue(day);
    }

    /** Something stands in it that is no day, so that it has no value. */
    public boolean isNoDay() {
        return isInputUnparsable();
    }
}
