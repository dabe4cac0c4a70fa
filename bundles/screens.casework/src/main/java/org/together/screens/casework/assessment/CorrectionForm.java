package org.together.screens.casework.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.together.core.assessment.KnownFact;
import org.together.core.assessment.KnownFact.Right;
import org.together.core.family.Fact;
import org.together.core.family.Field;
import org.together.core.family.Period;
import org.together.ui.parts.DayField;
import org.together.ui.parts.ErrorSummary;

/** What is right instead, in the fact's own fields as far as it can be said in them, and why. */
final class CorrectionForm extends Div {
    private final transient Fact fact;
    private final transient Function<Right, Optional<String>> keep;
    private final transient Map<String, Supplier<String>> values = new LinkedHashMap<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final DatePicker from = new DayField("From");
    private final DatePicker to = new DayField("Until (empty: it goes on)");
    private final TextArea reason = new TextArea("Why, and who says so");
    private final List<Component> asked = new ArrayList<>();

    /** {@code keep} gives what is wrong in words, or nothing. */
    CorrectionForm(KnownFact known, Function<Right, Optional<String>> keep) {
        this.fact = known.fact();
        this.keep = keep;
        known.fields().forEach(field -> asked.add(box(field)));
        if (!known.fields().isEmpty()) {
            from.setValue(fact.period().from());
            to.setValue(fact.period().to());
            asked.addAll(List.of(from, to));
        }
        reason.setWidthFull();
        var button = new Button("Keep both", event -> keep());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        var fields = new Div();
        fields.add(asked);
        fields.addClassName("assessment-right");
        addClassName("assessment-correction");
        add(errors, fields, reason, button);
    }

    private Component box(Field<?> field) {
        var now = fact.values().getOrDefault(field.key(), "");
        return switch (field.sort()) {
            case DATE -> day(field, now);
            case FLAG -> choice(field, now, List.of("true", "false"));
            case CODE -> choice(field, now, field.codes());
            case TEXT, NUMBER, MONEY -> line(field, now);
        };
    }

    private Component line(Field<?> field, String now) {
        var box = new TextField(field.label());
        box.setValue(now);
        values.put(field.key(), () -> box.getValue().strip());
        return box;
    }

    private Component day(Field<?> field, String now) {
        var box = new DayField(field.label());
        if (field.takes(now)) {
            box.setValue(LocalDate.parse(now));
        }
        values.put(field.key(), () -> written(box));
        return box;
    }

    /** What a source wrote instead of one of the codes can stay. */
    private Component choice(Field<?> field, String now, List<String> codes) {
        var items = new ArrayList<>(codes);
        if (!now.isEmpty() && !items.contains(now)) {
            items.addFirst(now);
        }
        var box = new Select<String>();
        box.setLabel(field.label());
        box.setEmptySelectionAllowed(true);
        box.setEmptySelectionCaption("Not known");
        box.setItems(items);
        box.setItemLabelGenerator(code -> code == null ? "Not known" : field.show(code));
        box.setValue(now.isEmpty() ? null : now);
        values.put(field.key(), () -> written(box));
        return box;
    }

    private static String written(HasValue<?, ?> box) {
        return Objects.toString(box.getValue(), "");
    }

    /** The first field, or where to say it in words. */
    void begin() {
        if (asked.stream().findFirst().orElse(reason) instanceof Focusable<?> first) {
            first.focus();
        }
    }

    private void keep() {
        errors.clear();
        if (reason.getValue().isBlank()) {
            errors.fault(reason, "Say why in a sentence, and who says so");
        }
        if (!errors.show()) {
            keep.apply(right()).ifPresent(why -> errors.fault(why).show());
        }
    }

    private Right right() {
        var written = new LinkedHashMap<String, String>();
        values.forEach((key, value) -> written.put(key, value.get()));
        var period = Optional.ofNullable(from.getValue()).map(day -> new Period(day, to.getValue()));
        return new Right(written, period, reason.getValue());
    }
}
