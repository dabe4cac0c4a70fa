package org.together.screens.hub;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.together.core.access.Refused;
import org.together.core.identity.Weights;
import org.together.core.identity.Weights.Outcome;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.Card;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.ProgressPanel;
import org.together.ui.parts.StatusTag;

/** The versions of the weights, and a button that learns the next one. */
final class WeightsPage extends Div {
    private final transient Weights weights;
    private final transient Visit visit;
    private final Paragraph due = new Paragraph();
    private final Div outcome = new Div();
    private final Div versions = new Div();
    private final Button learn = new Button("Learn the weights now", event -> learn());

    WeightsPage(Weights weights, Visit visit) {
        this.weights = weights;
        this.visit = visit;
        learn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeader("How records are weighed")
                        .explained("How much each field tells of two records being one person is learned from the records themselves, at"
                                + " night after files came in. Nobody who was joined or split by hand is touched.")
                        .actions(new PageLink("Pairs to review", IdentityNavigation.REVIEW)),
                new Card("Learn now").with(due, learn, outcome),
                versions);
        show();
    }

    private String isDue() {
        return weights.isDue(visit.viewer())
                ? "Files came in since the weights were learned last. What is learned counts from the next file or decision on."
                : "No file came in since the weights were learned last: the same would come out.";
    }

    private void show() {
        due.setText(isDue());
        var all = weights.versions(visit.viewer());
        var card = new Card("Versions").source("Each pair says on its page by which version it was weighed");
        versions.removeAll();
        versions.add(card);
        if (all.isEmpty()) {
            card.with("Records are weighed as delivered: nothing has been learned here yet.");
            return;
        }
        var table = new PlainTable("Versions", "Version", "Learned", "By", "From descriptions").captionUnseen();
        all.forEach(one -> table.row(
                new Span(one.number() + (one.equals(all.getFirst()) ? ", counts now" : "")),
                new Span(Ages.time(one.learned())),
                new Span(one.by()),
                new Span(number(one.descriptions()))));
        card.with(table);
    }

    private void learn() {
        var panel = new ProgressPanel("Learning", "descriptions read", visit).withoutCancel();
        outcome.removeAll();
        outcome.add(panel);
        learn.setEnabled(false);
        visit.background(() -> {
            try {
                var came = weights.learn(visit.viewer(), panel);
                visit.later(() -> finish(panel, came));
            } catch (Refused refused) {
                visit.later(() -> {
                    learn.setEnabled(true);
                    outcome.removeAll();
                    outcome.add(Banner.warning(refused.getMessage()));
                });
            }
        });
    }

    private void finish(ProgressPanel panel, Outcome came) {
        learn.setEnabled(true);
        panel.finish(came.version() > 0 ? StatusTag.good("Learned") : StatusTag.attention("Not used"), words(came));
        show();
    }

    private static String words(Outcome came) {
        var from = " from " + number(came.descriptions()) + " descriptions";
        return came.version() > 0
                ? "Version " + came.version() + " was learned" + from + ". It counts from the next file or decision on."
                : "What was learned" + from + " is not used, and all stays as it was: "
                        + came.troubles().stream().collect(Collectors.joining("; ")) + ".";
    }

    private static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
