package org.together.screens.frontdoor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.together.core.casework.LevelOfNeed;
import org.together.core.draft.Heading;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.RouteLine;
import org.together.core.frontdoor.Triage;
import org.together.core.frontdoor.TriageDecision;
import org.together.ui.Visit;
import org.together.ui.parts.Autosave;
import org.together.ui.parts.Card;
import org.together.ui.parts.ErrorSummary;

/** The ways from here with their reasons, and the decision. */
final class DecisionCard {
    private final Counter counter;
    private final Visit visit;
    private final Referral referral;
    private final List<RouteLine> routes;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<TriageDecision> decision = new RadioButtonGroup<>("Decision");
    private final ComboBox<String> service = new ComboBox<>("Service asked to take the family on");
    private final Select<LevelOfNeed> level = new Select<>();
    private final ComboBox<String> locality = new ComboBox<>("Locality (optional)");
    private final TextArea reason = new TextArea("Why");
    private final Div handing = new Div(service, level, locality);
    private final List<Button> ways = new ArrayList<>();
    private final Span with = new Span();
    private final Button take = new Button("I look at it", event -> take());
    private final Autosave saved;
    private String proposed = "";

    DecisionCard(Counter counter, Visit visit, Referral referral) {
        this.counter = counter;
        this.visit = visit;
        this.referral = referral;
        routes = counter.referrals().routes(visit.viewer(), referral.id());
        decision.setItems(TriageDecision.values());
        decision.setItemLabelGenerator(TriageDecision::label);
        decision.addValueChangeListener(event -> decided(event.getValue()));
        level.setLabel("Level of need");
        level.setItems(counter.levels().all());
        level.setItemLabelGenerator(LevelOfNeed::title);
        service.setItems(routes.stream().map(RouteLine::service).distinct().toList());
        service.setAllowCustomValue(true);
        service.addCustomValueSetListener(event -> service.setValue(event.getDetail()));
        service.setWidth("22rem");
        offerLocality();
        reason.setWidthFull();
        reason.setMaxLength(4000);
        handing.addClassName("frontdoor-fields");
        handing.setVisible(false);
        saved = autosave();
    }

    private void offerLocality() {
        var place = referral.about().flatMap(Referral.AboutFamily::locality);
        locality.setItems(place.stream().toList());
        locality.setAllowCustomValue(true);
        locality.addCustomValueSetListener(event -> locality.setValue(event.getDetail()));
        locality.setHelperText("Empty: any manager may accept");
        locality.setClearButtonVisible(true);
        place.ifPresent(locality::setValue);
    }

    private Autosave autosave() {
        var heading = Heading.fresh("frontdoor.decision", "Decision on a referral", FrontDoorNavigation.referral(referral.id()))
                .on(referral.id().toString(), referral.returns());
        return new Autosave(counter.drafts().open(visit.viewer(), heading))
                .watch("decision", decision, TriageDecision::name, TriageDecision::valueOf)
                .watch("service", service)
                .watch("level", level, LevelOfNeed::id, id -> counter.levels().find(id).orElse(null))
                .watch("reason", reason);
    }

    Card wide() {
        var list = new UnorderedList();
        list.addClassName("frontdoor-routes");
        routes.forEach(route -> list.add(item(route)));
        var decide = new Button("Decide", event -> decide());
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setVisible(referral.officer().filter(visit.viewer().name()::equals).isEmpty());
        with.setText("With " + referral.officer().orElse("nobody yet"));
        var card = new Card("Decide").aside(with, take);
        if (!routes.isEmpty()) {
            card.with(list);
        }
        return card.with(errors, decision, handing, reason, saved, decide).wide();
    }

    private ListItem item(RouteLine route) {
        var why = route.fit().isSuggested() ? "Suggested: " + route.fit().reason() : "Possible";
        var words = new Div(new Span(route.title()), Lines.quiet(why));
        var use = new Button("Use this route", event -> use(route));
        use.setAriaLabel("Use this route: " + route.title());
        ways.add(use);
        return new ListItem(words, use);
    }

    private void use(RouteLine route) {
        decision.setValue(route.decision());
        service.setValue(route.service());
        counter.levels().find(route.level()).ifPresent(level::setValue);
        reason.focus();
    }

    private void decided(TriageDecision chosen) {
        handing.setVisible(chosen != null && chosen.handsOver());
        propose(chosen);
        if (chosen == TriageDecision.EARLY_HELP || chosen == TriageDecision.STEP_DOWN) {
            level.setValue(counter.levels().earlyHelp());
        } else if (chosen == TriageDecision.INTENSIVE) {
            level.setValue(counter.levels().intensive());
        } else if (chosen == TriageDecision.STEP_UP) {
            level.setValue(counter.levels().all().getLast());
        }
    }

    /** The first route of that decision; a service that somebody has named stays. */
    private void propose(TriageDecision chosen) {
        if (service.isEmpty() || proposed.equals(service.getValue())) {
            proposed = routes.stream().filter(route -> route.decision() == chosen).map(RouteLine::service).findFirst().orElse("");
            service.setValue(proposed.isEmpty() ? null : proposed);
        }
    }

    private void take() {
        var refusal = counter.referrals().allocate(visit.viewer(), referral.id());
        visit.tell(refusal.orElse("You look at this referral now"));
        if (refusal.isEmpty()) {
            with.setText("With " + visit.viewer().name());
            take.setVisible(false);
            ways.stream().findFirst().ifPresentOrElse(Button::focus, reason::focus);
        }
    }

    private void decide() {
        errors.clear();
        if (decision.isEmpty()) {
            errors.fault(decision, "Choose a decision");
        } else if (decision.getValue().handsOver() && service.isEmpty()) {
            errors.fault(service, "Name the service that is asked to take the family on");
        }
        if (reason.getValue().isBlank()) {
            errors.fault(reason, "Say why in a sentence");
        }
        if (!errors.show()) {
            counter.referrals().decide(visit.viewer(), referral.id(), triage()).ifPresentOrElse(this::refused, this::done);
        }
    }

    private Triage triage() {
        var chosen = decision.getValue();
        var because = reason.getValue().strip();
        if (!chosen.handsOver()) {
            return Triage.close(chosen, because);
        }
        var at = Optional.ofNullable(level.getValue()).map(LevelOfNeed::id).orElse("");
        var place = Optional.ofNullable(locality.getValue()).filter(where -> !where.isBlank());
        return Triage.handOver(chosen, because, at, service.getValue()).in(place);
    }

    private void refused(String why) {
        errors.fault(why).show();
    }

    private void done() {
        saved.finish();
        visit.tell("Decided: " + decision.getValue().label());
        visit.go(FrontDoorNavigation.QUEUE);
    }
}
