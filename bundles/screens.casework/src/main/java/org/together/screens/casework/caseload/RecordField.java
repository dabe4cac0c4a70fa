package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.together.core.caseload.CaseRecords.Asked;
import org.together.core.family.Field;
import org.together.ui.parts.Autosave;
import org.together.ui.parts.DayField;

/** How one field of a record is asked for, by its sort. */
final class RecordField {
    private final Asked asked;
    private final Component box;
    private final Supplier<String> written;
    private final Consumer<Autosave> watch;

    private RecordField(Asked asked, Component box, Supplier<String> written, Consumer<Autosave> watch) {
        this.asked = asked;
        this.box = box;
        this.written = written;
        this.watch = watch;
    }

    static RecordField of(Asked asked) {
        var label = asked.isRequired() ? asked.label() : asked.label() + " (optional)";
        return switch (asked.field().sort()) {
            case DATE -> day(asked, label);
            case FLAG -> choice(asked, label, List.of("true", "false"));
            case CODE -> choice(asked, label, asked.field().codes());
            case TEXT -> typed(asked, new TextArea(label));
            case NUMBER, MONEY -> typed(asked, new TextField(label));
        };
    }

    private static <F extends Component & HasValue<?, String>> RecordField typed(Asked asked, F box) {
        return new RecordField(asked, box, () -> box.getValue().strip(), autosave -> autosave.watch(name(asked), box));
    }

    private static RecordField day(Asked asked, String label) {
        var box = new DayField(label);
        return new RecordField(
                asked,
                box,
                () -> Optional.ofNullable(box.getValue()).map(LocalDate::toString).orElse(""),
                autosave -> autosave.watch(name(asked), box, LocalDate::toString, LocalDate::parse));
    }

    private static RecordField choice(Asked asked, String label, List<String> codes) {
        var box = new RadioButtonGroup<String>(label);
        box.setItems(codes);
        box.setItemLabelGenerator(asked.field()::show);
        return new RecordField(
                asked, box, () -> Optional.ofNullable(box.getValue()).orElse(""), autosave -> autosave.watch(name(asked), box));
    }

    private static String name(Asked asked) {
        return "field." + asked.field().key();
    }

    Component box() {
        return box;
    }

    void watched(Autosave autosave) {
        watch.accept(autosave);
    }

    /** As {@link Field#write} writes it; empty when nothing was filled in. */
    String written() {
        return written.get();
    }

    /** What is wrong with it, for beside the field. */
    Optional<String> fault() {
        var value = written();
        if (value.isEmpty()) {
            return asked.isRequired() ? Optional.of("Fill in “" + asked.label() + "”") : Optional.empty();
        }
        return asked.field().takes(value) ? Optional.empty() : Optional.of(expected());
    }

    private String expected() {
        return switch (asked.field().sort()) {
            case NUMBER -> "Write “" + asked.label() + "” as a whole number";
            case MONEY -> "Write “" + asked.label() + "” in pounds, such as 12.50";
            default -> "“" + asked.label() + "” cannot be written so";
        };
    }
}
