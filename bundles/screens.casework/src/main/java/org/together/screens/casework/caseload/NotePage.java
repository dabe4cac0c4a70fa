package org.together.screens.casework.caseload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.CouncilTime;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Contact;
import org.together.core.caseload.ContactNotes;
import org.together.core.draft.Draft;
import org.together.core.facts.Contacts;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.ui.Visit;
import org.together.ui.parts.Autosave;
import org.together.ui.parts.DayField;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** Few fields, one after another, each kept as it is typed; the next step in one go. */
@StyleSheet(CaseloadNavigation.LOOKS)
final class NotePage extends Div {
    private final transient Family family;
    private final transient Optional<Appointment> appointment;
    private final transient ContactNotes notes;
    private final transient Visit visit;
    private final transient Autosave autosave;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<FactKind> kind = new RadioButtonGroup<>("What was it?");
    private final DatePicker day = new DayField("When");
    private final CheckboxGroup<Person> with = new CheckboxGroup<>("With whom");
    private final TextArea seen = new TextArea("What was seen and done");
    private final TextArea voice = new TextArea("In the family's words (optional)");
    private final TextField next = new TextField("Next step (optional)");
    private final DatePicker by = new DayField("By (optional)");

    NotePage(Family family, Optional<Appointment> appointment, Services services, Visit visit) {
        this.family = family;
        this.appointment = appointment;
        this.notes = services.notes();
        this.visit = visit;
        fields();
        autosave = new Autosave(services.draft())
                .watch("kind", kind, FactKind::id, id -> Contacts.find(id).orElse(Contacts.VISIT))
                .watch("day", day, LocalDate::toString, LocalDate::parse)
                .watch("with", with, NotePage::written, this::people)
                .watch("seen", seen)
                .watch("voice", voice)
                .watch("next", next)
                .watch("by", by, LocalDate::toString, LocalDate::parse);
        shape();
        kind.addValueChangeListener(event -> shape());
        var save = new Button("Save note", event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(kind, day, with, seen, voice, next, by, save, autosave);
        form.addClassNames("part-form", "caseload-note");
        add(header(), errors, form);
    }

    /** What the page asks, and the draft it goes on with. */
    record Services(ContactNotes notes, Draft draft) {}

    private PageHeader header() {
        var header = new PageHeader("Quick note").with(new PageLink(family.name(), CaseloadNavigation.advocate(family.id())));
        return appointment.map(one -> header.explained(one.what() + ", " + Lines.time(one.begins()))).orElse(header);
    }

    private void fields() {
        kind.setItems(Contacts.ALL);
        kind.setItemLabelGenerator(FactKind::label);
        kind.setValue(Contacts.VISIT);
        var today = CouncilTime.today();
        day.setMax(today);
        day.setValue(appointment.map(one -> one.begins().toLocalDate()).filter(date -> !date.isAfter(today)).orElse(today));
        with.setItems(family.members().toList());
        with.setItemLabelGenerator(person -> person.name().forenames() + (person.age().isPresent() ? ", " + person.age().getAsInt() : ""));
        seen.setMinHeight("6rem");
        voice.setMinHeight("4rem");
        voice.setHelperText("What they said, as they said it");
    }

    /** Nobody is asked whom they met when nobody was there. */
    private void shape() {
        var met = Contacts.MET.contains(kind.getValue());
        with.setVisible(met);
        voice.setVisible(met);
    }

    private static String written(Set<Person> people) {
        return people.stream().map(person -> person.id().toString()).sorted().collect(Collectors.joining(" "));
    }

    private Set<Person> people(String written) {
        var ids = Set.of(written.split(" "));
        return family.members().filter(person -> ids.contains(person.id().toString())).collect(Collectors.toSet());
    }

    private void save() {
        errors.clear();
        if (day.getValue() == null) {
            errors.fault(day, "Say on which day it was");
        }
        if (next.getValue().isBlank() && by.getValue() != null) {
            errors.fault(next, "Say what is to be done by that day");
        }
        if (errors.show()) {
            return;
        }
        var refusal = notes.record(visit.viewer(), family.id(), contact());
        if (refusal.isPresent()) {
            errors.fault(refusal.get()).show();
            return;
        }
        autosave.finish();
        visit.tell("Saved");
        visit.go(CaseloadNavigation.advocate(family.id()));
    }

    private Contact contact() {
        var met = Contacts.MET.contains(kind.getValue());
        Set<Id<Person>> people = met ? with.getValue().stream().map(Person::id).collect(Collectors.toSet()) : Set.of();
        var step = next.getValue().isBlank()
                ? Optional.<Contact.Next>empty()
                : Optional.of(new Contact.Next(next.getValue(), Optional.ofNullable(by.getValue())));
        Optional<LocalTime> at = appointment.map(one -> one.begins().toLocalTime());
        var words = new Contact.Words(seen.getValue(), met ? voice.getValue() : "");
        return new Contact(kind.getValue(), day.getValue(), at, people, words, step, appointment.map(Appointment::id));
    }
}
