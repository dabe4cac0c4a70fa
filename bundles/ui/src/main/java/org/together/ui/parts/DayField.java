package org.together.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A day, typed or chosen. The calendar comes with its button or an arrow key: opened by the first letter typed it would lie over the
 * page and keep the keyboard. Typing replaces the day that stands in it, come to by the keyboard or by a click. Its weeks begin on Monday.
 */
public class DayField extends DatePicker {
    // The browser does so for whoever comes by the keyboard; a second click still places the cursor.
    private static final String REPLACE = """
            let comes = false;
            this.addEventListener('mousedown', event => comes = event.target === this.inputElement && !this.hasAttribute('focused'));
            this.addEventListener('click', () => {
              const field = this.inputElement;
              if (comes && field.selectionStart === field.selectionEnd) field.select();
              comes = false;
            });
            """;

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

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(REPLACE);
    }

    @Override
    public void focus() {
        super.focus();
        getElement().executeJs("setTimeout(() => this.inputElement?.select(), 0)");
    }

    /** Something stands in it that is no day, so that it has no value. */
    public boolean isNoDay() {
        return isInputUnparsable();
    }
}
