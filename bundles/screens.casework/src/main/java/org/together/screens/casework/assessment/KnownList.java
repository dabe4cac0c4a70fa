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
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.together.core.assessment.Author;
import org.together.core.assessment.Domain;
import org.together.core.assessment.KnownFact;
import org.together.core.assessment.KnownFact.Remark;
import org.together.core.assessment.KnownFact.Standing;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.StatusTag;

/** What agencies know of this already, with its age: confirmed by one key, corrected beside it, never asked again. */
final class KnownList extends Div {
    private static final int MOST_OPEN = 5;

    private final transient Paper page;
    private final List<Button> confirms = new ArrayList<>();

    KnownList(Paper page, Domain domain, List<KnownFact> facts) {
        this.page = page;
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
        var source = new Span(fact.source().agency() + ", " + Ages.period(fact.period()) + ", " + Ages.now().ago(fact.period().from()));
        source.addClassName("part-quiet");
        item.removeAll();
        item.add(new Div(told, new Div(source)));
        known.remark().ifPresent(remark -> item.add(said(known.standing(), remark)));
        if (known.standing() == Standing.AS_RECORDED) {
            item.add(ways(item, known));
        }
    }

    private static Component said(Standing standing, Remark remark) {
        var by = remark.author() + ", " + Ages.now().ago(remark.at());
        return standing == Standing.CONFIRMED
                ? new Div(StatusTag.good("Confirmed"), new Span(" " + by))
                : new Div(StatusTag.attention("Disputed"), new Span(" " + remark.words() + " (" + by + ")"));
    }

    private Component ways(ListItem item, KnownFact known) {
        var correction = new Div();
        var confirm = new Button("Confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_SMALL);
        confirm.setAriaLabel("Confirm: " + known.told());
        confirm.addClickListener(event -> confirm(item, known, confirm));
        var correct = new Button("Correct", event -> correction.add(form(item, known, correction)));
        correct.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        correct.setAriaLabel("Correct: " + known.told());
        correct.setDisableOnClick(true);
        confirms.add(confirm);
        var ways = new Div(confirm, correct);
        ways.addClassName("assessment-ways");
        return new Div(ways, correction);
    }

    /** The next one to confirm has the focus, so that Enter goes down the list. */
    private void confirm(ListItem item, KnownFact known, Button pressed) {
        var refusal = page.desk.known().confirm(page.visit.viewer(), page.id(), known.fact().id());
        after(item, known, refusal, Standing.CONFIRMED, "");
        var next = confirms.indexOf(pressed) + 1;
        confirms.stream().skip(next).findFirst().ifPresent(Button::focus);
        confirms.remove(pressed);
    }

    private Component form(ListItem item, KnownFact known, Div form) {
        var words = new TextArea("What is right, and who says so");
        words.setWidthFull();
        words.focus();
        var keep = new Button("Keep both", event -> {
            var refusal = page.desk.known().correct(page.visit.viewer(), page.id(), known.fact().id(), words.getValue());
            words.setInvalid(refusal.isPresent());
            words.setErrorMessage(refusal.orElse(""));
            if (refusal.isEmpty()) {
                form.removeAll();
                after(item, known, refusal, Standing.DISPUTED, words.getValue().strip());
            }
        });
        return new Div(words, keep);
    }

    private void after(ListItem item, KnownFact known, Optional<String> refusal, Standing standing, String words) {
        refusal.ifPresentOrElse(
                why -> item.add(Banner.warning(why)),
                () -> {
                    var viewer = page.visit.viewer();
                    var author = Author.of(viewer);
                    var remark = new Remark(words, author, Instant.now());
                    fill(item, new KnownFact(known.fact(), known.domain(), known.told(), standing, Optional.of(remark)));
                    page.visit.tell(standing == Standing.CONFIRMED ? "Confirmed" : "Both are kept");
                });
    }
}
