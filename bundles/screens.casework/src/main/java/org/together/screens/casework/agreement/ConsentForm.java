package org.together.screens.casework.agreement;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.together.core.agreement.Consent;
import org.together.core.agreement.Consent.Said;
import org.together.core.agreement.Consents;
import org.together.core.family.Person;
import org.together.ui.parts.FormDialog;

/** What one member said to one of the three questions. */
final class ConsentForm {
    private final Desk desk;
    private final Consent.Kind kind;
    private final Select<Person> who = new Select<>();
    private final ComboBox<String> service = new ComboBox<>("Service");
    private final RadioButtonGroup<Said> said = new RadioButtonGroup<>("What they said");
    private final DatePicker day = Fields.pastDay("Day");
    private final TextField how = Fields.line("How they were asked", "In person");
    private final TextArea words = Fields.words("In their words (optional)", "");

    ConsentForm(Desk desk, Consent.Kind kind) {
        this.desk = desk;
        this.kind = kind;
        who.setLabel("Who");
        who.setItems(desk.members());
        who.setItemLabelGenerator(person -> person.name().full());
        who.setWidthFull();
        service.setItems(desk.agencies());
        service.setAllowCustomValue(true);
        service.addCustomValueSetListener(event -> service.setValue(event.getDetail().strip()));
        service.setVisible(kind == Consent.Kind.SERVICE);
        service.setWidthFull();
        said.setItems(kind == Consent.Kind.INFORMATION_SHARING ? List.of(Said.values()) : List.of(Said.AGREED, Said.REFUSED));
        said.setItemLabelGenerator(Said::label);
    }

    void open() {
        new FormDialog(kind.label(), "Ask each question by itself, and each person for themselves.")
                .with(who, service, said, day, how, words)
                .saving(desk.autosave("consent." + kind.name(), desk.id(), 0).watch("words", words))
                .needs(who, "Say who was asked")
                .needs(service, "Say which service")
                .needs(said, "Say what they said")
                .needs(how, "Say how they were asked: in person, by telephone, on paper")
                .open("Keep answer", this::keep, () -> desk.kept("Answer kept"));
    }

    private Optional<String> keep() {
        var asked = new Consent.Asked(kind, Optional.ofNullable(service.getValue()).orElse(""));
        var draft = new Consents.Draft(
                asked, who.getValue().id(), said.getValue(), Fields.chosen(day), how.getValue(), words.getValue());
        return desk.services().consents().keep(desk.viewer(), desk.id(), draft);
    }
}
