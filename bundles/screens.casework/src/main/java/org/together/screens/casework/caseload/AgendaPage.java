package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import org.together.core.caseload.CaseLine;
import org.together.core.caseload.Caseloads;
import org.together.core.caseload.Panel;
import org.together.core.caseload.Panel.Decided;
import org.together.core.caseload.Panel.Item;
import org.together.core.caseload.Panels;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.StatusTag;
import org.together.ui.parts.SummaryList;

/** One panel: who attends, the families on its agenda, and what was decided about each. */
@StyleSheet(CaseloadNavigation.LOOKS)
final class AgendaPage extends Div {
    private final transient Panel panel;
    private final transient Panels panels;
    private final transient Visit visit;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField attended = new TextField("Agencies that attend");
    private final ComboBox<CaseLine> family = new ComboBox<>("Family");
    private final TextField question = new TextField("What the panel is asked");

    AgendaPage(Panel panel, Panels panels, Caseloads caseloads, Visit visit) {
        this.panel = panel;
        this.panels = panels;
        this.visit = visit;
        add(new PageHeader(panel.title() + ", " + Ages.date(panel.day()))
                .explained(panel.locality().orElse("All localities"))
                .with(new PageLink("All panels", CaseloadNavigation.PANELS)));
        add(errors, attendance());
        panel.items().forEach(item -> add(card(item)));
        add(adding(caseloads));
    }

    private Div attendance() {
        attended.setValue(panel.attended());
        var form = new Div(attended, new Button("Save attendance", event -> done(
                panels.attended(visit.viewer(), panel.id(), attended.getValue()), "Saved")));
        form.addClassName("part-form");
        return form;
    }

    private Card card(Item item) {
        var card = new Card(item.name()).with(new PageLink("To the family", CaseloadNavigation.advocate(item.family())));
        card.with(new Paragraph(item.question()));
        return item.decided().map(decided -> card.aside(StatusTag.good("Decided")).with(summary(decided))).orElseGet(() -> {
            var decide = new Button("Decide", event -> decide(item));
            decide.setAriaLabel("Decide: " + item.name());
            return card.aside(StatusTag.attention("To decide")).with(decide);
        });
    }

    static SummaryList summary(Decided decided) {
        return new SummaryList()
                .pair("Decision", decided.decision())
                .pair("Why", decided.reason())
                .pair("To be looked at again", decided.review().map(Ages::date).orElse("Not said"))
                .pair("Written down by", decided.by());
    }

    private void decide(Item item) {
        var dialog = new Dialog("Decision: " + item.name());
        var faults = new ErrorSummary();
        var decision = new TextField("Decision");
        var why = new TextArea("Why");
        var review = new DatePicker("To be looked at again (optional)");
        review.setLocale(Locale.UK);
        var form = new Div(faults, decision, why, review);
        form.addClassName("part-form");
        dialog.add(form);
        var save = new Button("Write down", event -> {
            faults.clear();
            var decided = new Decided(decision.getValue(), why.getValue(), Optional.ofNullable(review.getValue()), "");
            panels.decide(visit.viewer(), item.id(), decided).ifPresentOrElse(refusal -> faults.fault(refusal).show(), () -> {
                dialog.close();
                done(Optional.empty(), "Written down");
            });
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button("Cancel", event -> dialog.close()), save);
        dialog.open();
    }

    private Component adding(Caseloads caseloads) {
        family.setItems(caseloads.cases(visit.viewer(), panel.locality()));
        family.setItemLabelGenerator(CaseLine::family);
        var form = new Div(new H2("Put a family on the agenda"), family, question, new Button("Put on the agenda", event -> put()));
        form.addClassNames("part-form", "caseload-apart");
        return form;
    }

    private void put() {
        errors.clear();
        if (family.getValue() == null) {
            errors.fault(family, "Choose a family");
        }
        if (question.getValue().isBlank()) {
            errors.fault(question, "Say what the panel is asked");
        }
        if (!errors.show()) {
            done(panels.put(visit.viewer(), panel.id(), family.getValue().kept().family(), question.getValue()), "On the agenda");
        }
    }

    private void done(Optional<String> refusal, String said) {
        if (refusal.isPresent()) {
            errors.fault(refusal.get()).show();
        } else {
            visit.tell(said);
            visit.go(CaseloadNavigation.panel(panel.id()));
        }
    }
}
