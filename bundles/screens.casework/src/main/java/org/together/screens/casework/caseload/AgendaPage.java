package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.together.core.caseload.CaseLine;
import org.together.core.caseload.Caseloads;
import org.together.core.caseload.Panel;
import org.together.core.caseload.Panel.Decided;
import org.together.core.caseload.Panel.Item;
import org.together.core.caseload.Panels;
import org.together.core.caseload.Panels.Kind;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.DayField;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.FormDialog;
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
    private final transient Optional<Kind> kind;
    private final AttendanceFields attended;
    private final ComboBox<CaseLine> family = new ComboBox<>("Family");
    private final ComboBox<String> question = words("What the panel is asked");

    AgendaPage(Panel panel, Panels panels, Caseloads caseloads, Visit visit) {
        this.panel = panel;
        this.panels = panels;
        this.visit = visit;
        kind = panels.kinds().stream().filter(one -> one.id().equals(panel.kind())).findFirst();
        attended = new AttendanceFields(kind.map(Kind::agencies).orElse(List.of()), panel.attended());
        add(new PageHeader(panel.title() + ", " + Ages.date(panel.day()))
                .explained(panel.locality().orElse("All localities") + kindIfNamedOtherwise())
                .with(new PageLink("All panels", CaseloadNavigation.PANELS)));
        add(errors, attendance());
        panel.items().forEach(item -> add(card(item)));
        add(adding(caseloads));
    }

    private Div attendance() {
        var form = new Div(attended, new Button("Save attendance", event -> done(
                panels.attended(visit.viewer(), panel.id(), attended.words()), "Saved")));
        form.addClassNames("part-form", "caseload-attendance");
        return form;
    }

    private String kindIfNamedOtherwise() {
        return kind.map(Kind::title).filter(name -> !name.equals(panel.title())).map(name -> " · " + name).orElse("");
    }

    /** What the kind of panel offers; other words can be written. */
    private static ComboBox<String> words(String label) {
        var box = new ComboBox<String>(label);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(event -> box.setValue(event.getDetail()));
        return box;
    }

    private static String written(ComboBox<String> box) {
        return Optional.ofNullable(box.getValue()).orElse("").strip();
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
        var decision = words("Decision");
        decision.setItems(kind.map(Kind::decisions).orElse(List.of()));
        var why = new TextArea("Why");
        var review = new DayField("To be looked at again (optional)");
        kind.map(Kind::reviewWeeks).filter(weeks -> weeks > 0).ifPresent(weeks -> review.setValue(panel.day().plusWeeks(weeks)));
        new FormDialog("Decision: " + item.name(), item.question())
                .with(decision, why, review)
                .needs(decision, "Say what was decided")
                .needs(why, "Say why in a sentence")
                .open(
                        "Write down",
                        () -> {
                            var day = Optional.ofNullable(review.getValue());
                            return panels.decide(visit.viewer(), item.id(), new Decided(written(decision), why.getValue(), day, ""));
                        },
                        () -> done(Optional.empty(), "Written down"));
    }

    private Component adding(Caseloads caseloads) {
        family.setItems(caseloads.cases(visit.viewer(), panel.locality()));
        family.setItemLabelGenerator(CaseLine::family);
        question.setItems(kind.map(Kind::questions).orElse(List.of()));
        kind.flatMap(one -> one.questions().stream().findFirst()).ifPresent(question::setValue);
        var form = new Div(new H2("Put a family on the agenda"), family, question, new Button("Put on the agenda", event -> put()));
        form.addClassNames("part-form", "caseload-apart");
        return form;
    }

    private void put() {
        errors.clear();
        if (family.getValue() == null) {
            errors.fault(family, "Choose a family");
        }
        if (written(question).isEmpty()) {
            errors.fault(question, "Say what the panel is asked");
        }
        if (!errors.show()) {
            done(panels.put(visit.viewer(), panel.id(), family.getValue().kept().family(), written(question)), "On the agenda");
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
