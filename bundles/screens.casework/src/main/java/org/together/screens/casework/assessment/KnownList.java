package org.together.screens.casework.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.together.core.assessment.Domain;
import org.together.core.assessment.KnownFact;
import org.together.core.assessment.KnownFact.Standing;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.StatusTag;

/** What agencies know of this already, with its age: confirmed by one key, corrected beside it, never asked again. */
final class KnownList extends Div {
    private static final int MOST_OPEN = 5;

    private final transient Paper page;
    private final String subject;
    private final List<Button> confirms = new ArrayList<>();

    KnownList(Paper page, String subject, Domain domain, List<KnownFact> facts) {
        this.page = page;
        this.subject = subject;
        var title = new Paragraph("Known already: confirm it instead of asking again");
        title.addClassName("part-label");
        addClassName("assessment-known");
        add(title, list(domain, facts.stream().limit(MOST_OPEN).toList()));
        if (facts.size() > MOST_OPEN) {
            var older = facts.subList(MOST_OPEN, facts.size());
            add(new Details(older.size() + " older", list(domain, older)));
        }
    }

    private UnorderedList list(Domain domain, List<KnownFact> facts) {
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", "Known already: " + domain.title());
        list.addClassName("part-plain-list");
        facts.forEach(known -> list.add(line(known)));
        return list;
    }

    private ListItem line(KnownFact known) {
        var item = new ListItem();
        fill(item, known);
        return item;
    }

    private void fill(ListItem item, KnownFact known) {
        var fact = known.fact();
        var told = new Span(known.told());
        told.addClassName("part-fact-what");
        var source = quiet(fact.source().agency() + ", " + Ages.period(fact.period()) + ", " + Ages.now().ago(fact.period().from()));
        item.removeAll();
        item.add(new Div(told, new Div(source)));
        fact.correction().ifPresent(said -> item.add(new Div(quiet("Recorded by " + fact.source().agency() + ": "
                + known.recorded().orElse("") + ", " + Ages.period(said.recorded().period())))));
        known.remark().ifPresent(remark -> item.add(said(known.standing(), remark.words(), remark.author().toString(), remark.at())));
        if (known.remark().isEmpty()) {
            fact.correction().ifPresent(said ->
                    item.add(said(Standing.CORRECTED, said.reason(), said.by().reference() + ", " + said.by().agency(), said.at())));
        }
        item.add(ways(item, known));
    }

    /** Where somebody goes on who has just decided about the line: at its own first button. */
    private static void goOn(ListItem item) {
        buttons(item).findFirst().ifPresent(Button::focus);
    }

    private static Stream<Button> buttons(Component within) {
        return within.getChildren().flatMap(inside -> inside instanceof Button button ? Stream.of(button) : buttons(inside));
    }

    private static Span quiet(String text) {
        var words = new Span(text);
        words.addClassName("part-quiet");
        return words;
    }

    private static Component said(Standing standing, String words, String author, Instant at) {
        var by = author + ", " + Ages.now().ago(at);
        return switch (standing) {
            case CONFIRMED -> new Div(StatusTag.good("Confirmed"), new Span(" " + by));
            case CORRECTED -> new Div(StatusTag.attention("Corrected"), new Span(" " + words + " (" + by + ")"));
            case DISPUTED, AS_RECORDED -> new Div(StatusTag.attention("Disputed"), new Span(" " + words + " (" + by + ")"));
        };
    }

    private Component ways(ListItem item, KnownFact known) {
        var form = new Div();
        var ways = new Div();
        ways.addClassName("assessment-ways");
        if (known.standing() == Standing.AS_RECORDED) {
            var confirm = way("Confirm", known);
            confirm.addClickListener(event -> confirm(item, known, confirm));
            confirms.add(confirm);
            ways.add(confirm);
        }
        var correct = way(known.standing() == Standing.CONFIRMED ? "Correct all the same" : "Correct", known);
        correct.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        correct.addClickListener(event -> open(form, item, known));
        ways.add(correct);
        if (known.remark().isPresent() || known.fact().correction().isPresent()) {
            var back = way("Take back", known);
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            back.addClickListener(event -> after(
                    item, known, page.desk.known().takeBack(page.visit.viewer(), page.id(), known.fact().id()), "Taken back"));
            ways.add(back);
        }
        return new Div(ways, form);
    }

    private static Button way(String deed, KnownFact known) {
        var button = new Button(deed);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(deed + ": " + known.told());
        return button;
    }

    /** The next one to confirm has the focus, so that Enter goes down the list. */
    private void confirm(ListItem item, KnownFact known, Button pressed) {
        var next = confirms.indexOf(pressed) + 1;
        var following = confirms.stream().skip(next).findFirst();
        after(item, known, page.desk.known().confirm(page.visit.viewer(), page.id(), known.fact().id()), "Confirmed");
        following.ifPresent(Button::focus);
        confirms.remove(pressed);
    }

    private void open(Div place, ListItem item, KnownFact known) {
        var form = new CorrectionForm(known, right -> {
            var refusal = page.desk.known().correct(page.visit.viewer(), page.id(), known.fact().id(), right);
            if (refusal.isEmpty()) {
                after(item, known, refusal, "Both are kept");
            }
            return refusal;
        });
        place.removeAll();
        place.add(form);
        form.begin();
    }

    /** The line as it stands now. */
    private void after(ListItem item, KnownFact known, Optional<String> refusal, String done) {
        refusal.ifPresentOrElse(
                why -> item.add(Banner.warning(why)),
                () -> {
                    page.desk.known().of(page.visit.viewer(), page.id(), subject).stream()
                            .filter(now -> now.fact().id().equals(known.fact().id()) && now.domain().equals(known.domain()))
                            .findFirst()
                            .ifPresent(now -> fill(item, now));
                    goOn(item);
                    page.visit.tell(done);
                });
    }
}
