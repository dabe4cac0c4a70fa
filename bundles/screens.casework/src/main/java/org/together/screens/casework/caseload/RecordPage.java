package org.together.screens.casework.caseload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.together.core.CouncilTime;
import org.together.core.caseload.CaseRecords;
import org.together.core.caseload.CaseRecords.Type;
import org.together.core.caseload.CaseRecords.Written;
import org.together.core.draft.Draft;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.ui.Visit;
import org.together.ui.parts.Autosave;
import org.together.ui.parts.DayField;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** The fields of a type of record, each kept as it is typed. */
@StyleSheet(CaseloadNavigation.LOOKS)
final class RecordPage extends Div {
    private final transient Family family;
    private final transient Type type;
    private final transient CaseRecords records;
    private final transient Visit visit;
    private final transient Autosave autosave;
    private final transient Map<String, RecordField> fields = new LinkedHashMap<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Person> about = new RadioButtonGroup<>("About whom");
    private final DatePicker day = new DayField("When");

    RecordPage(Family family, Type type, Services services, Visit visit) {
        this.family = family;
        this.type = type;
        this.records = services.records();
        this.visit = visit;
        autosave = new Autosave(services.draft());
        var form = new Div();
        form.addClassNames("part-form", "caseload-note");
        if (type.isAboutOnePerson()) {
            form.add(whom());
        }
        form.add(when());
        type.fields().forEach(asked -> {
            var field = RecordField.of(asked);
            field.watched(autosave);
            fields.put(asked.field().key(), field);
            form.add(field.box());
        });
        var save = new Button("Save", event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.add(save, autosave);
        var header = new PageHeader(type.title()).with(new PageLink(family.name(), CaseloadNavigation.advocate(family.id())));
        add(type.hint().isBlank() ? header : header.explained(type.hint()), errors, form);
    }

    /** What the page asks, and the draft it goes on with. */
    record Services(CaseRecords records, Draft draft) {}

    private RadioButtonGroup<Person> whom() {
        about.setItems(family.members().toList());
        about.setItemLabelGenerator(
                person -> person.name().forenames() + (person.age().isPresent() ? ", " + person.age().getAsInt() : ""));
        autosave.watch("about", about, person -> person.id().toString(), this::person);
        return about;
    }

    private Person person(String id) {
        return family.members().filter(one -> one.id().toString().equals(id)).findFirst().orElse(about.getEmptyValue());
    }

    private DatePicker when() {
        day.setMax(CouncilTime.today());
        day.setValue(CouncilTime.today());
        autosave.watch("day", day, LocalDate::toString, LocalDate::parse);
        return day;
    }

    private void save() {
        errors.clear();
        if (type.isAboutOnePerson() && about.getValue() == null) {
            errors.fault(about, "Say about whom it is");
        }
        if (day.getValue() == null) {
            errors.fault(day, "Say on which day it was");
        }
        fields.values().forEach(field -> field.fault().ifPresent(words -> errors.fault(field.box(), words)));
        if (errors.show()) {
            return;
        }
        var values = new LinkedHashMap<String, String>();
        fields.forEach((key, field) -> values.put(key, field.written()));
        Optional<Id<Person>> person = Optional.ofNullable(about.getValue()).map(Person::id);
        var refusal = records.keep(visit.viewer(), family.id(), new Written(type.id(), person, day.getValue(), values));
        if (refusal.isPresent()) {
            errors.fault(refusal.get()).show();
            return;
        }
        autosave.finish();
        visit.tell("Saved");
        visit.go(CaseloadNavigation.advocate(family.id()));
    }
}
