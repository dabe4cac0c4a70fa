package org.together.screens.casework.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.together.core.CouncilTime;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Promise;
import org.together.ui.parts.Ages;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;

/** Who does what, by when, and how it went. */
final class PromiseTable {
    private final Desk desk;
    private final Agreement agreement;
    private final boolean mayChange;

    PromiseTable(Desk desk, Agreement agreement, boolean mayChange) {
        this.desk = desk;
        this.agreement = agreement;
        this.mayChange = mayChange;
    }

    PlainTable of(String caption, List<Promise> promises) {
        var table = new PlainTable(caption, "Who", "What", "By", "How it went").stacked();
        promises.forEach(promise -> table.row(new Span(owner(promise)), what(promise), by(promise), outcome(promise)));
        return table;
    }

    private String owner(Promise promise) {
        return promise.owner().isService() ? promise.owner().service() : desk.called(promise.owner().person());
    }

    private static Component what(Promise promise) {
        var what = new Div(new Span(promise.wording().words()));
        if (promise.wording().practical()) {
            what.add(new Span(" "), StatusTag.neutral("Practical help"));
        }
        if (!promise.wording().why().isBlank()) {
            var why = new Div("Why it matters: " + promise.wording().why());
            why.addClassName("part-quiet");
            what.add(why);
        }
        return what;
    }

    private static Component by(Promise promise) {
        return promise.due().<Component>map(day -> new Span(Ages.date(day))).orElseGet(() -> new Span("Always"));
    }

    private Component outcome(Promise promise) {
        var outcome = new Div(tag(promise));
        if (!promise.outcome().reason().isBlank()) {
            outcome.add(new Div(promise.outcome().reason()));
        }
        promise.outcome().day().ifPresent(day -> {
            var who = new Div(promise.outcome().by() + ", " + Ages.date(day));
            who.addClassName("part-quiet");
            outcome.add(who);
        });
        if (mayChange) {
            outcome.addClassName("case-outcome");
            outcome.add(GoalsPart.buttons(
                    named("How it went", promise, () -> new SettlePromiseForm(desk, promise).open()),
                    named("Change", promise, () -> new PromiseForm(desk, agreement, promise.kind()).changing(promise).open())));
        }
        return outcome;
    }

    private static StatusTag tag(Promise promise) {
        return switch (promise.outcome().state()) {
            case OPEN -> promise.isOverdue(CouncilTime.today()) ? StatusTag.attention("Overdue") : StatusTag.busy("To do");
            case DONE -> StatusTag.good("Done");
            case NOT_DONE -> StatusTag.bad("Not done");
            case CHANGED -> StatusTag.neutral("Changed");
        };
    }

    private static Button named(String label, Promise promise, Runnable deed) {
        var button = new Button(label, event -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label + ": " + promise.wording().words());
        return button;
    }
}
