package org.together.screens.families.chronology;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.chronology.Chronology;
import org.together.core.chronology.Entry;
import org.together.core.chronology.Extract;
import org.together.core.chronology.Extract.Audience;
import org.together.core.chronology.Extracts.Draft;
import org.together.core.family.Fact;
import org.together.core.family.Id;
import org.together.core.family.Sensitivity;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageLink;

/** Choosing what an extract holds: significant events are ticked already, anything else is added from the case log. */
@StyleSheet("context://ext/org.together.screens.families/families.css")
final class ExtractForm extends Div {
    private static final String PLACES =
            "Where an address must not be told, leave out the school, the surgery and the service by which somebody could be found.";

    private final transient ChronologyViews services;
    private final transient Chronology chronology;
    private final transient Visit visit;
    private final transient Id<Extract> id;
    private final transient Teller teller;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Audience> audience = new Select<>();
    private final TextField title = line("Title", 200);
    private final TextField readers = line("Who will read it", 500);
    private final TextField note = line("What is new in this version (optional)", 1000);
    private final CheckboxGroup<Entry> significant = new CheckboxGroup<>("Significant events");
    private final MultiSelectComboBox<Entry> others = new MultiSelectComboBox<>("Add from the case log");

    ExtractForm(ChronologyViews services, Chronology chronology, Optional<Extract> earlier, Visit visit) {
        this.services = services;
        this.chronology = chronology;
        this.visit = visit;
        id = earlier.map(Extract::id).orElseGet(Id::next);
        teller = new Teller(chronology.family(), services.kinds);
        offer();
        earlier.ifPresent(this::take);
        var make = new Button(earlier.isPresent() ? "Make another version" : "Make the extract", event -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(make, new PageLink("Cancel", ChronologyViews.address(chronology.family().id())));
        actions.addClassName("part-page-actions");
        var form = new Div(audience, title, readers, note, significant, others, actions);
        form.addClassName("part-form");
        add(new H2(earlier.isPresent() ? "Another version of the extract" : "Make an extract"),
                new Paragraph("It points at facts and copies none: when a fact is corrected or withdrawn later, the extract says so."),
                errors, form);
    }

    private void offer() {
        audience.setLabel("For");
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(Audience::label);
        audience.setValue(Audience.PANEL);
        audience.addValueChangeListener(event -> help());
        significant.setItems(chronology.significant());
        significant.setItemLabelGenerator(this::told);
        significant.setValue(Set.copyOf(chronology.significant()));
        significant.addThemeName("vertical");
        significant.setVisible(!chronology.significant().isEmpty());
        others.setItems(chronology.entries().stream().filter(entry -> !entry.isSignificant()).toList());
        others.setItemLabelGenerator(this::told);
        others.setWidthFull();
        help();
    }

    private void help() {
        audience.setHelperText(audience.getValue() == Audience.FAMILY
                ? "Leave out whatever one of them must not learn of another. What is known of domestic abuse cannot be in it. " + PLACES
                : "Each event says who told us, and when we learnt it. " + PLACES);
    }

    /** Sensitive facts say so: whoever reads the extract will know them. */
    private String told(Entry entry) {
        var closely = entry.fact().sensitivity() == Sensitivity.ORDINARY ? "" : " (sensitive)";
        var when = Ages.date(entry.fact().period().from());
        return when + ", " + teller.whose(entry.fact()) + ": " + services.kinds.tell(entry.fact()) + closely;
    }

    private void take(Extract earlier) {
        var newest = earlier.newest();
        audience.setValue(earlier.audience());
        title.setValue(earlier.title());
        readers.setValue(newest.readers());
        var held = newest.lines().stream().map(Extract.Line::fact).collect(Collectors.toSet());
        significant.setValue(chosen(chronology.significant(), held));
        others.setValue(chosen(chronology.entries().stream().filter(entry -> !entry.isSignificant()).toList(), held));
    }

    private static Set<Entry> chosen(List<Entry> of, Set<Id<Fact>> held) {
        return of.stream().filter(entry -> held.contains(entry.fact().id())).collect(Collectors.toSet());
    }

    private void make() {
        errors.clear();
        var facts = Stream.concat(significant.getValue().stream(), others.getValue().stream()).map(entry -> entry.fact().id()).toList();
        var draft = new Draft(id, audience.getValue(), title.getValue(), readers.getValue(), note.getValue(), facts);
        needed(title, title.getValue().isBlank(), "Give it a title");
        needed(readers, readers.getValue().isBlank(), "Say who will read it");
        needed(others, facts.isEmpty(), "Choose at least one event");
        if (errors.show()) {
            return;
        }
        services.extracts.make(visit.viewer(), chronology.family().id(), draft).ifPresent(errors::fault);
        if (!errors.show()) {
            visit.tell("The extract is made");
            visit.go(ChronologyViews.address(chronology.family().id()) + "/extract/" + id);
        }
    }

    private void needed(Component field, boolean isMissing, String sentence) {
        if (isMissing) {
            errors.fault(field, sentence);
        }
    }

    private static TextField line(String label, int most) {
        var field = new TextField(label);
        field.setMaxLength(most);
        field.setWidthFull();
        return field;
    }
}
