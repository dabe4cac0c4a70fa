package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A few fields over the page: kept at once, or the sentences that say what is wrong, and nothing typed is lost. The first field has the
 * focus, and typing replaces what is chosen there already; afterwards whatever opened the form has the focus again.
 */
public final class FormDialog {
    private final Dialog dialog;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div fields = new Div();
    private final List<Runnable> looks = new ArrayList<>();
    private Optional<Autosave> draft = Optional.empty();

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

    /** What is typed survives a lost connection and a stopped server; it is forgotten when the form is kept or cancelled. */
    public FormDialog saving(Autosave autosave) {
        draft = Optional.of(autosave);
        dialog.add(autosave);
        return this;
    }

    /** {@code field} has to be filled in: all that are empty are named at once, each with its sentence, before anything is kept. */
    public <F extends Component & HasValue<?, ?>> FormDialog needs(F field, String sentence) {
        return needs(field, field::isVisible, sentence);
    }

    /** As the other, while {@code when} holds. */
    public <F extends Component & HasValue<?, ?>> FormDialog needs(F field, BooleanSupplier when, String sentence) {
        return refusing(field, () -> when.getAsBoolean() && isEmpty(field), sentence);
    }

    /** {@code field} cannot stay as it is while {@code isWrong} holds. */
    public FormDialog refusing(Component field, BooleanSupplier isWrong, String sentence) {
        looks.add(() -> {
            if (isWrong.getAsBoolean()) {
                errors.fault(field, sentence);
            }
        });
        return this;
    }

    private static boolean isEmpty(HasValue<?, ?> field) {
        return field.isEmpty() || field.getValue() instanceof String text && text.isBlank();
    }

    /** {@code label} names the deed; {@code keep} returns what is wrong; {@code after} is called once it is kept. */
    public void open(String label, Supplier<Optional<String>> keep, Runnable after) {
        var button = new Button(label);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            if (isKept(keep)) {
                close();
                after.run();
                WayBack.take();
            } else {
                button.setEnabled(true);
            }
        });
        dialog.getFooter().add(new Button("Cancel", event -> close()), button);
        dialog.open();
        WayBack.remember();
        everything(fields)
                .filter(ComboBoxBase.class::isInstance)
                .forEach(choice -> choice.getElement().setProperty("autoselect", true));
        everything(fields).filter(FormDialog::canBeFilledIn).findFirst().ifPresent(Focus::on);
    }

    private boolean isKept(Supplier<Optional<String>> keep) {
        errors.clear();
        looks.forEach(Runnable::run);
        if (errors.show()) {
            return false;
        }
        keep.get().ifPresent(errors::fault);
        return !errors.show();
    }

    private static Stream<Component> everything(Component within) {
        return within.getChildren().flatMap(child -> Stream.concat(Stream.of(child), everything(child)));
    }

    private static boolean canBeFilledIn(Component field) {
        return field instanceof HasValue<?, ?> value && !value.isReadOnly() && field.isVisible()
                && field instanceof HasEnabled could && could.isEnabled();
    }

    private void close() {
        draft.ifPresent(Autosave::finish);
        dialog.close();
    }
}
