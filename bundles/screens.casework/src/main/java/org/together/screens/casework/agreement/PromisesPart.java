package org.together.screens.casework.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.AgreementTemplate;
import org.together.core.agreement.Agreements;
import org.together.core.agreement.Promise;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;

/** What members do, what each service promises, what is expected, and what happens when it is not kept. */
final class PromisesPart extends Div {
    private final transient Desk desk;
    private final transient Agreement agreement;
    private final boolean mayChange;

    PromisesPart(Desk desk, Agreement agreement) {
        this.desk = desk;
        this.agreement = agreement;
        mayChange = desk.mayChange();
        add(
                card(Promise.Kind.ACTION, "Actions", "Add an action", "No action has been agreed yet."),
                card(Promise.Kind.SERVICE_PROMISE, "What each service promises", "Add a promise", "No service has promised anything yet."),
                card(Promise.Kind.EXPECTATION, "What is expected of the family, and why it matters", "Add an expectation",
                        "Nothing is expected beyond the goals."),
                ladder());
    }

    private Card card(Promise.Kind kind, String title, String add, String none) {
        var card = new Card(title).wide();
        var promises = GoalsPart.of(agreement, kind);
        if (promises.isEmpty()) {
            card.with(none);
        } else {
            card.with(new PromiseTable(desk, agreement, mayChange).of(title, promises).captionUnseen());
        }
        if (mayChange) {
            card.with(GoalsPart.buttons(new Button(add, event -> new PromiseForm(desk, agreement, kind).open())));
        }
        return card;
    }

    private Card ladder() {
        var card = new Card("When the agreement is not kept").wide();
        var steps = desk.services().agreements().templates().stream()
                .filter(template -> template.id().equals(agreement.head().template()))
                .map(Agreements.Template::ladder)
                .findFirst()
                .orElse(List.of());
        if (steps.isEmpty()) {
            return card.with("This agreement has no ladder of consequences.");
        }
        var table = new PlainTable("The ladder, mildest step first", "Step", "What happens", "Used").captionUnseen();
        steps.forEach(step -> table.row(new Span(step.title()), new Span(step.words()), used(step)));
        card.with("Family and services see the same steps. Each use is kept with its reason and who decided.").with(table);
        if (mayChange) {
            card.with(GoalsPart.buttons(new Button("Record that a step was used", event -> new LadderForm(desk, agreement, steps).open())));
        }
        return card;
    }

    private Component used(AgreementTemplate.Step step) {
        var uses = agreement.ladderUses().stream().filter(use -> use.step().equals(step.id())).toList();
        if (uses.isEmpty()) {
            return StatusTag.neutral("Not used");
        }
        var lines = new Div();
        uses.forEach(use -> {
            var by = new Paragraph("Decided by " + use.decidedBy() + "; recorded by " + use.recordedBy());
            by.addClassName("part-quiet");
            lines.add(StatusTag.attention("Used on " + Ages.date(use.day())), new Paragraph(use.reason()), by);
        });
        return lines;
    }
}
