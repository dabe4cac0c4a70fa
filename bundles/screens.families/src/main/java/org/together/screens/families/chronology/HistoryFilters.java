package org.together.screens.families.chronology;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.chronology.Entry;
import org.together.ui.parts.Ages;
import org.together.ui.parts.DayField;
import org.together.ui.parts.Filters;

/** What narrows a history: several people, agencies and kinds at once, a time, and whether it is significant. */
final class HistoryFilters {
    private final Teller teller;
    private final MultiSelectComboBox<String> people;
    private final MultiSelectComboBox<String> agencies;
    private final MultiSelectComboBox<String> kinds;
    private final DatePicker from = day("From");
    private final DatePicker until = day("To");
    private final Checkbox significant = new Checkbox("Significant only");

    HistoryFilters(List<Entry> entries, Teller teller, Runnable changed) {
        this.teller = teller;
        people = choice("People", entries, entry -> teller.whose(entry.fact()), changed);
        agencies = choice("Agencies", entries, teller::agency, changed);
        kinds = choice("What", entries, teller::kind, changed);
        from.addValueChangeListener(event -> changed.run());
        until.addValueChangeListener(event -> changed.run());
        significant.addValueChangeListener(event -> changed.run());
    }

    Filters shown() {
        return new Filters("Filter the chronology", people, agencies, kinds, from, until, significant);
    }

    private static DatePicker day(String label) {
        var field = new DayField(label);
        field.setClearButtonVisible(true);
        return field;
    }

    private static MultiSelectComboBox<String> choice(
            String label, List<Entry> entries, Function<Entry, String> value, Runnable changed) {
        var box = new MultiSelectComboBox<String>(label);
        box.setItems(entries.stream().map(value).distinct().sorted().toList());
        box.setClearButtonVisible(true);
        box.addValueChangeListener(event -> changed.run());
        return box;
    }

    /** What is chosen, in words for whoever reads a printed page; empty when everything is. */
    String told() {
        var words = new ArrayList<String>();
        Stream.of(people, agencies, kinds).filter(box -> !box.getValue().isEmpty())
                .forEach(box -> words.add(box.getLabel() + ": " + box.getValue().stream().sorted().collect(Collectors.joining(", "))));
        Stream.of(from, until).filter(day -> day.getValue() != null)
                .forEach(day -> words.add(day.getLabel() + " " + Ages.date(day.getValue())));
        return String.join(". ", words);
    }

    boolean lets(Entry entry) {
        var period = entry.fact().period();
        return answers(people, teller.whose(entry.fact()))
                && answers(agencies, teller.agency(entry))
                && answers(kinds, teller.kind(entry))
                && Optional.ofNullable(from.getValue()).filter(day -> period.end().filter(day::isAfter).isPresent()).isEmpty()
                && Optional.ofNullable(until.getValue()).filter(period.from()::isAfter).isEmpty()
                && (!significant.getValue() || entry.isSignificant());
    }

    private static boolean answers(MultiSelectComboBox<String> filter, String value) {
        return filter.getValue().isEmpty() || filter.getValue().contains(value);
    }
}
