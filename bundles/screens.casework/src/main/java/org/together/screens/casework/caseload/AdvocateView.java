package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.together.core.access.Action;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Appointment.State;
import org.together.core.caseload.NextStep;
import org.together.core.casework.Advocate;
import org.together.core.casework.Case;
import org.together.core.casework.CaseChange;
import org.together.core.facts.Contacts;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.Cards;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.FactLine;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;
import org.together.ui.parts.SummaryList;

/** Who the advocate is and how to ring them; what was done, what is to be done; panels; supervision; the case's history. */
@StyleSheet(CaseloadNavigation.LOOKS)
final class AdvocateView extends Div {
    private static final int NEWEST = 5;

    private final transient Family family;
    private final transient AdvocatePanel.Services services;
    private final transient Visit visit;

    AdvocateView(Family family, AdvocatePanel.Services services, Visit visit) {
        this.family = family;
        this.services = services;
        this.visit = visit;
        var open = services.cases().openCase(visit.viewer(), family.id());
        add(deeds(open));
        var cards = new Cards(advocate(open), next(), contacts());
        services.panels().of(visit.viewer(), family.id()).forEach(item -> cards.add(new Card("Joint panel, " + Ages.date(item.day()))
                .with(item.question())
                .with(item.decided().<Component>map(AgendaPage::summary).orElseGet(() -> StatusTag.attention("To decide")))));
        records().ifPresent(cards::add);
        cards.add(history().wide());
        add(cards);
        if (open.isPresent() && isSupervised(open.get())) {
            add(new SupervisionCard(family.id(), services.supervisions(), visit));
        }
    }

    private boolean may(Action action) {
        return services.access().may(visit.viewer(), action, family).isAllowed();
    }

    private boolean isSupervised(Case open) {
        return may(Action.ALLOCATE) || open.advocate().filter(one -> one.account().equals(visit.viewer().account())).isPresent();
    }

    private Div deeds(Optional<Case> open) {
        var deeds = new Div();
        deeds.addClassNames("part-page-actions", "caseload-deeds");
        if (may(Action.RECORD_CONTACT)) {
            deeds.add(
                    new PageLink("Write a note", CaseloadNavigation.note(family.id())).asButton(),
                    new PageLink("Make an appointment", CaseloadNavigation.appointment(family.id())),
                    new PageLink("Visit pack", CaseloadNavigation.VISIT_PACK + "/" + family.id()),
                    new PageLink("Hand-over summary", CaseloadNavigation.HAND_OVER + "/" + family.id()));
        }
        if (open.isPresent() && may(Action.ALLOCATE)) {
            var words = open.get().advocate().isPresent() ? "Hand over to another advocate" : "Allocate";
            deeds.add(new PageLink(words, CaseloadNavigation.allocate(family.id())));
        }
        return deeds;
    }

    private Card advocate(Optional<Case> open) {
        var card = new Card("Advocate");
        if (open.isEmpty()) {
            return card.with(new EmptyState(
                    "This family is not worked with now", "A case begins with a decision at the front door or at a panel."));
        }
        var kept = open.get();
        var list = new SummaryList().pair("Advocate", kept.advocate().<Component>map(AdvocateView::person).orElseGet(
                () -> StatusTag.attention("To be allocated")));
        kept.cover().ifPresent(cover -> list.pair("Covered by", person(cover)));
        list.pair("Stage", kept.stage().label()).pair("Level of need", services.levels().title(kept.level()));
        list.pair("Worked with since", Ages.date(kept.begun())).pair("Because", kept.reason());
        return card.with(list);
    }

    private static Component person(Advocate one) {
        var words = new Span(one.name() + ", " + one.agency());
        return one.phone().isBlank()
                ? words
                : new Div(words, new Span(" "), new Anchor("tel:" + one.phone().replace(" ", ""), one.phone()));
    }

    private Card next() {
        var card = new Card("Next");
        var planned = services.appointments().of(visit.viewer(), family.id()).stream()
                .filter(one -> one.state() == State.PLANNED)
                .sorted(Comparator.comparing(Appointment::begins))
                .<Component>map(one -> Lines.line(
                        new PageLink(Lines.time(one.begins()), CaseloadNavigation.appointment(one)),
                        new Span(one.what() + ", " + one.whose().name())))
                .toList();
        var steps = services.notes().openSteps(visit.viewer(), family.id()).stream().<Component>map(this::step).toList();
        if (planned.isEmpty() && steps.isEmpty()) {
            return card.with("No appointment and nothing to be done.");
        }
        if (!planned.isEmpty()) {
            card.with(Lines.ordered(planned));
        }
        return steps.isEmpty() ? card : card.with(Lines.ordered(steps));
    }

    private Component step(NextStep step) {
        var by = step.by().map(day -> "by " + Ages.date(day)).orElse("no day");
        var line = Lines.line(new Span(step.what()), Lines.quiet(by + ", " + step.who()));
        if (may(Action.RECORD_CONTACT)) {
            var done = new Button("Done", event -> {
                services.notes().done(visit.viewer(), step.id());
                visit.tell("Done");
                visit.go(CaseloadNavigation.advocate(family.id()));
            });
            done.setAriaLabel("Done: " + step.what());
            line.add(done);
        }
        return line;
    }

    private Card contacts() {
        var facts = Contacts.ALL.stream()
                .flatMap(kind -> family.ownFactsOf(kind).stream())
                .sorted(Comparator.comparing((Fact fact) -> fact.period().from()).thenComparing(Fact::id).reversed())
                .toList();
        var met = facts.stream().filter(fact -> Contacts.MET.stream().anyMatch(fact::is)).findFirst();
        var last = met.map(fact -> "Last met or spoken to " + Ages.now().ago(fact.period().from()));
        var card = new Card("Visits, calls and attempts").source(last.orElse("Not met or spoken to yet"));
        facts.stream().limit(NEWEST).forEach(fact -> card.with(new FactLine(fact, services.kinds(), Ages.now())));
        return facts.isEmpty() ? card.with("Nothing was written down yet.") : card;
    }

    /** Of the types that extensions bring; nothing where none is installed. */
    private Optional<Card> records() {
        var types = services.records().types();
        if (types.isEmpty()) {
            return Optional.empty();
        }
        var card = new Card("Other records");
        var kept = services.records().of(visit.viewer(), family.id());
        kept.stream().limit(NEWEST).forEach(fact -> card.with(new FactLine(fact, services.kinds(), Ages.now())));
        if (kept.isEmpty()) {
            card.with("None was written yet.");
        }
        if (may(Action.RECORD_CONTACT)) {
            types.forEach(type -> card.with(new PageLink("Write: " + type.title(), CaseloadNavigation.record(family.id(), type.id()))));
        }
        return Optional.of(card);
    }

    private Card history() {
        var changes = services.cases().changes(visit.viewer(), family.id());
        var card = new Card("History of the case");
        if (changes.isEmpty()) {
            return card.with("This family was never worked with.");
        }
        var table = new PlainTable("History of the case", "When", "What", "From", "To", "Why", "Who decided").captionUnseen().stacked();
        changes.forEach(change -> row(table, change));
        return card.with(table);
    }

    private void row(PlainTable table, CaseChange change) {
        UnaryOperator<String> named = words -> change.what().isLevel() ? services.levels().title(words) : words;
        table.row(
                Ages.time(change.at()), change.what().label(), named.apply(change.was()), named.apply(change.became()), change.reason(),
                change.by());
    }
}
