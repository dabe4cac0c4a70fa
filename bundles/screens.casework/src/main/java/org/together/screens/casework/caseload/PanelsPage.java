package org.together.screens.casework.caseload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.together.core.CouncilTime;
import org.together.core.caseload.Panel;
import org.together.core.caseload.Panels;
import org.together.core.caseload.Panels.Calling;
import org.together.core.caseload.Panels.Kind;
import org.together.core.family.Id;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.DayField;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;

/** All panels, and calling another. */
@StyleSheet(CaseloadNavigation.LOOKS)
final class PanelsPage extends Div {
    private final transient Panels panels;
    private final transient Visit visit;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Kind> kind = new Select<>();
    private final TextField title = new TextField("Name");
    private final DatePicker day = new DayField("Day");
    private final TextField locality = new TextField("Locality (optional)");

    PanelsPage(Panels panels, Visit visit) {
        this.panels = panels;
        this.visit = visit;
        add(new PageHeader("Joint panels").explained("Agencies meet, decide on families together, and say why."));
        add(listed(panels.all(visit.viewer())));
        kinds(panels.kinds());
        day.setValue(CouncilTime.today().plusWeeks(1));
        var call = new Button("Call a panel", event -> call());
        call.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(new H2("Call a panel"), errors, kind, title, day, locality, call);
        form.addClassNames("part-form", "caseload-apart");
        add(form);
    }

    /** The name follows the kind until somebody writes another. */
    private void kinds(List<Kind> kinds) {
        kind.setLabel("Kind of panel");
        kind.setItems(kinds);
        kind.setItemLabelGenerator(Kind::title);
        kind.setVisible(!kinds.isEmpty());
        kind.addValueChangeListener(event -> {
            var was = event.getOldValue() == null ? "" : event.getOldValue().title();
            if (event.getValue() != null && title.getValue().strip().equals(was)) {
                title.setValue(event.getValue().title());
            }
        });
        kinds.stream().findFirst().ifPresent(kind::setValue);
    }

    private static com.vaadin.flow.component.Component listed(List<Panel> all) {
        if (all.isEmpty()) {
            return new EmptyState("No panel was called yet", "Call one below, and put families on its agenda.");
        }
        var table = new PlainTable("Joint panels", "Day", "Panel", "Locality", "Families", "Decided").captionUnseen();
        all.forEach(panel -> table.row(
                new PageLink(Ages.date(panel.day()), CaseloadNavigation.panel(panel.id())),
                new Span(panel.title()),
                new Span(panel.locality().orElse("All")),
                new Span("" + panel.items().size()),
                new Span("" + panel.items().stream().filter(item -> item.decided().isPresent()).count())));
        return table;
    }

    private void call() {
        errors.clear();
        if (title.getValue().isBlank()) {
            errors.fault(title, "Say how the panel is called");
        }
        if (day.getValue() == null) {
            errors.fault(day, "Choose the day");
        }
        if (errors.show()) {
            return;
        }
        var id = Id.<Panel>next();
        var place = Optional.of(locality.getValue().strip()).filter(word -> !word.isEmpty());
        var chosen = Optional.ofNullable(kind.getValue()).map(Kind::id).orElse("");
        panels.call(visit.viewer(), id, new Calling(day.getValue(), title.getValue(), place, chosen))
                .ifPresentOrElse(refusal -> errors.fault(refusal).show(), () -> visit.go(CaseloadNavigation.panel(id)));
    }
}
