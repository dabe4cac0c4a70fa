package org.together.screens.casework.agreement;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Version;
import org.together.core.agreement.Version.How;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.ui.parts.FormDialog;

/** Somebody's mark, or that they did not sign and why; disagreement in their words, beside a signature too. */
final class SignForm {
    private final Desk desk;
    private final Agreement agreement;
    private final Version version;
    private final ComboBox<Signatory> who = new ComboBox<>("Who");
    private final RadioButtonGroup<How> how = new RadioButtonGroup<>("How");
    private final TextField name = Fields.line("Name", "");
    private final TextField mark = Fields.line("Their name or a mark of their own, typed by them", "");
    private final TextField witness = Fields.line("Who saw them sign on paper", "");
    private final List<Signatory> signatories = new ArrayList<>();
    private final DatePicker day = Fields.pastDay("Day");
    private final TextArea disagreement =
            Fields.words("What they do not agree with, in their words (optional)", "Kept beside the signature.");

    /** A member, or a service for which somebody signs. */
    private record Signatory(Optional<Id<Person>> person, String name, String service) {
        static Signatory of(Desk desk, String service) {
            return new Signatory(Optional.empty(), service.equals(desk.viewer().agency()) ? desk.viewer().name() : "", service);
        }

        String label() {
            return person.isPresent() ? name : "For " + service;
        }
    }

    SignForm(Desk desk, Agreement agreement, Version version) {
        this.desk = desk;
        this.agreement = agreement;
        this.version = version;
        signatories.addAll(signatories());
        who.setItems(signatories);
        who.setItemLabelGenerator(Signatory::label);
        who.setWidthFull();
        who.setHelperText("For a service that is not among them, write its name.");
        who.setAllowCustomValue(true);
        who.addCustomValueSetListener(event -> choose(Signatory.of(desk, event.getDetail().strip())));
        who.addValueChangeListener(event -> Optional.ofNullable(event.getValue()).ifPresent(one -> name.setValue(one.name())));
        how.setItems(How.values());
        how.setItemLabelGenerator(How::label);
        how.addValueChangeListener(event -> show());
        how.setValue(How.TYPED);
        witness.setValue(desk.viewer().name());
    }

    private void choose(Signatory service) {
        if (!signatories.contains(service)) {
            signatories.add(service);
            who.setItems(signatories);
        }
        who.setValue(service);
    }

    private List<Signatory> signatories() {
        var open = new ArrayList<Signatory>();
        desk.members().stream()
                .filter(person -> version.marks().stream().noneMatch(one -> one.person().filter(person.id()::equals).isPresent()))
                .map(person -> new Signatory(Optional.of(person.id()), person.name().full(), ""))
                .forEach(open::add);
        desk.agencies(agreement).stream()
                .filter(agency -> version.marks().stream().noneMatch(one -> one.service().equalsIgnoreCase(agency)))
                .map(agency -> Signatory.of(desk, agency))
                .forEach(open::add);
        return open;
    }

    private void show() {
        mark.setVisible(how.getValue() == How.TYPED);
        witness.setVisible(how.getValue() == How.PAPER);
    }

    void open() {
        new FormDialog("Sign version " + version.number(), "Read it together first. Whoever does not want to sign need not.")
                .with(who, name, how, mark, witness, day, disagreement)
                .saving(desk.autosave("signature", version.id(), 0).watch("disagreement", disagreement))
                .needs(who, "Say who signs")
                .needs(name, "Write the name of whoever signs")
                .needs(mark, "Let them type their name or a mark of their own")
                .needs(witness, "Say who saw them sign on paper")
                .needs(disagreement, () -> how.getValue() == How.DID_NOT_SIGN, "Write why they did not sign, in their words")
                .open("Keep", this::keep, () -> desk.kept("Kept"));
    }

    private Optional<String> keep() {
        var signatory = who.getValue();
        var isTyped = how.getValue() == How.TYPED;
        var isPaper = how.getValue() == How.PAPER;
        var kept = new Version.Mark(
                signatory.person(),
                name.getValue(),
                signatory.service(),
                how.getValue(),
                isTyped ? mark.getValue() : "",
                isPaper ? witness.getValue() : "",
                Fields.chosen(day),
                disagreement.getValue());
        return desk.services().versions().sign(desk.viewer(), version.id(), kept);
    }
}
