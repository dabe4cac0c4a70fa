package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.together.core.access.Action;
import org.together.core.draft.Draft;
import org.together.core.draft.Heading;
import org.together.core.frontdoor.Channel;
import org.together.core.frontdoor.KnownPerson;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.Referrals.Fault;
import org.together.core.frontdoor.Referrals.Receipt;
import org.together.ui.Visit;
import org.together.ui.parts.Autosave;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;

/** A referral being written: short, from top to bottom, kept as it is typed. */
@StyleSheet("context://ext/org.together.screens.frontdoor/frontdoor.css")
final class ReferPage extends Div {
    private static final String PEOPLE = "people";
    private static final int FOUND = 4;
    private static final int MOST_PEOPLE = 20;

    private final transient Counter counter;
    private final transient Visit visit;
    private final transient Draft draft;
    private final Autosave saved;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div people = new Div();
    private final List<PersonFields> written = new ArrayList<>();
    private final ReferrerFields referrer;
    private final ConcernFields concerns;

    ReferPage(Counter counter, Visit visit) {
        this.counter = counter;
        this.visit = visit;
        draft = counter.drafts()
                .open(visit.viewer(), Heading.fresh("frontdoor.referral", "Referral", FrontDoorNavigation.REFER));
        saved = new Autosave(draft);
        referrer = new ReferrerFields(visit.viewer(), saved);
        concerns = new ConcernFields(counter.headlines(), saved);
        var before = Integer.parseInt(draft.fields().getOrDefault(PEOPLE, "1"));
        for (var i = 0; i < before; i++) {
            add();
        }
        var another = new Button("Add another person", event -> addAnother());
        var send = new Button("Send referral", event -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var discard = new Button("Start afresh", event -> startAfresh());
        var bar = new Div(send, discard, saved);
        bar.addClassName("frontdoor-bar");
        add(new PageHeader("Make a referral").explained("If a child is in danger now, ring first: 999, or children's social care."), errors,
                new H2("Who refers"), referrer, new H2("Whom it is about"), people, another, new H2("What concerns you"), concerns, bar);
    }

    private void add() {
        var fields = new PersonFields(written.size() + 1, saved, this::known);
        written.add(fields);
        people.add(fields);
    }

    private void addAnother() {
        if (written.size() < MOST_PEOPLE) {
            add();
            written.getLast().begin();
            draft.keep(Map.of(PEOPLE, String.valueOf(written.size())));
        }
    }

    private List<KnownPerson> known(PersonReferred typed) {
        return counter.referrals().known(visit.viewer(), typed, FOUND);
    }

    private ReferralForm form() {
        var filled = filled();
        var family = filled.stream().flatMap(one -> one.known().stream()).map(KnownPerson::family).findFirst();
        return concerns.on(ReferralForm.of(
                        referrer.referrer(), filled.stream().map(PersonFields::person).toList(), concerns.words()))
                .about(family);
    }

    private List<PersonFields> filled() {
        return written.stream().filter(one -> !one.isUnused()).toList();
    }

    private void send() {
        errors.clear();
        var receipt = taken(form());
        receipt.faults().forEach(fault -> errors.fault(field(fault), fault.sentence()));
        if (errors.show()) {
            return;
        }
        saved.finish();
        visit.tell("Referral sent");
        receipt.referral().ifPresent(id ->
                visit.go(counter.may(visit, Action.TRIAGE) ? FrontDoorNavigation.referral(id) : FrontDoorNavigation.MADE));
    }

    /** Whatever is missing is told at once. */
    private Receipt taken(ReferralForm form) {
        var ours = Stream.concat(unread().stream(), concerns.unsaid().stream()).toList();
        if (ours.isEmpty()) {
            return counter.referrals().take(visit.viewer(), form, Channel.SCREEN, "");
        }
        var faults = Stream.concat(counter.referrals().faults(form).stream(), ours.stream()).toList();
        return new Receipt(Optional.empty(), false, faults);
    }

    private List<Fault> unread() {
        var filled = filled();
        return IntStream.range(0, filled.size())
                .filter(at -> filled.get(at).hasNoDay())
                .mapToObj(at -> new Fault("people[" + at + "].born", "Write the date of birth as 31/05/2015, or leave it empty"))
                .toList();
    }

    private Component field(Fault fault) {
        var name = fault.field();
        if (name.startsWith("referrer.")) {
            return referrer.field(name);
        }
        if (name.startsWith("people[")) {
            var person = filled().get(Integer.parseInt(name.substring(7, name.indexOf(']'))));
            return person.field(name.substring(name.indexOf('.') + 1));
        }
        return name.equals("people") ? written.getFirst().field("surname") : concerns.field(name);
    }

    private void startAfresh() {
        saved.finish();
        visit.go(FrontDoorNavigation.REFER);
    }
}
