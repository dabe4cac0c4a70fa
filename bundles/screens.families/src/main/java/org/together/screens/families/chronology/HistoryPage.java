package org.together.screens.families.chronology;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Function;
import org.together.core.chronology.Chronology;
import org.together.core.chronology.Entry;
import org.together.core.chronology.Extract;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.Card;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.Jumps;
import org.together.ui.parts.PageLink;

/** Lanes above; below them what is significant, and beside it everything that is on record. */
@StyleSheet("context://ext/org.together.screens.families/families.css")
final class HistoryPage extends Div {
    private static final String BY_PERSON = "Person";
    private static final String BY_AGENCY = "Agency";

    private final transient ChronologyViews services;
    private transient Chronology chronology;
    private final transient Visit visit;
    private final transient Teller teller;
    private final transient HistoryFilters filters;
    private final boolean mayChange;
    private final RadioButtonGroup<String> by = new RadioButtonGroup<>("Lanes by");
    private final Div lanes = new Div();
    private final Div lists = new Div();
    private final Span count = new Span();
    private final Events significant;
    private final Events log;

    HistoryPage(ChronologyViews services, Chronology chronology, Visit visit) {
        this.services = services;
        this.chronology = chronology;
        this.visit = visit;
        teller = new Teller(family(), services.kinds);
        mayChange = services.mayChange(visit, family());
        filters = new HistoryFilters(chronology.entries(), teller, this::show);
        var ages = Ages.asAt(family().asAt());
        significant = new Events(teller, ages, new EmptyState(
                "Nothing here is significant yet", "In the case log choose \"Make significant\" and say why it matters."), this::deeds);
        log = new Events(teller, ages, new EmptyState(
                "Nothing is known here", "Facts come with the agencies' feeds and with casework."), this::deeds);
        by.setItems(BY_PERSON, BY_AGENCY);
        by.setValue(BY_PERSON);
        by.addValueChangeListener(event -> show());
        count.getElement().setAttribute("role", "status");
        addClassName("family-part");
        var matters = new Card("Chronology").with("Significant events, and why they matter.").with(significant);
        var all = new Card("Case log").with("Everything on record, from all agencies.").with(log);
        var extracts = extracts();
        lists.add(matters, all);
        lists.addClassName("family-history");
        var jumps = new Jumps("On this page").to("Significant events", matters).to("Case log", all).to("Extracts", extracts);
        add(jumps, looked(), filters.shown(), by, lanes, count, lists, extracts);
        show();
    }

    private Family family() {
        return chronology.family();
    }

    private Component looked() {
        var words = chronology.reviewed()
                .map(look -> "Chronology last looked through " + Ages.now().ago(look.at()) + " by " + look.by() + ", " + look.agency())
                .orElse("Nobody has looked this chronology through yet.");
        var row = new Div(new Span(words));
        row.addClassName("family-row");
        if (mayChange) {
            row.add(new Button("I have looked it through", event -> {
                services.chronologies.reviewed(visit.viewer(), family().id()).map(Banner::warning).ifPresentOrElse(this::add, () -> {
                    visit.tell("Kept that you looked the chronology through");
                    visit.go(ChronologyViews.address(family().id()));
                });
            }));
        }
        return row;
    }

    private void show() {
        var shown = chronology.entries().stream().filter(filters::lets).toList();
        var most = chronology.entries().size();
        var matter = shown.stream().filter(Entry::isSignificant).toList();
        count.setText((shown.size() == most ? most + " facts" : shown.size() + " of " + most + " facts")
                + ", " + matter.size() + " significant" + (filters.told().isEmpty() ? "" : ". " + filters.told()));
        Function<Entry, String> lane = BY_AGENCY.equals(by.getValue()) ? teller::agency : entry -> teller.whose(entry.fact());
        lanes.removeAll();
        if (!shown.isEmpty()) {
            lanes.add(new Lanes(shown, lane, family().asAt(), BY_AGENCY.equals(by.getValue()) ? "agency" : "person").shown());
        }
        lists.setClassName("family-history-wide", matter.isEmpty());
        significant.show(matter);
        log.show(shown);
    }

    /** In the same place and as narrow as before: whoever changed an event goes on from it. */
    private void again(Id<Fact> changed) {
        services.chronologies.of(visit.viewer(), family().id(), family().asAt()).ifPresent(now -> {
            chronology = now;
            show();
            log.standOn(changed);
        });
    }

    private Component deeds(Entry entry) {
        var row = new Div();
        row.addClassNames("family-row", "family-deeds");
        if (mayChange) {
            var forms = new SignificanceForms(services, family(), visit, this::again);
            var what = services.kinds.tell(entry.fact());
            if (entry.isSignificant()) {
                row.add(button("Change why", what, () -> forms.promote(entry)), button("Set aside", what, () -> forms.setAside(entry)));
            } else {
                row.add(button("Make significant", what, () -> forms.promote(entry)));
            }
        }
        return row;
    }

    private static Button button(String label, String what, Runnable deed) {
        var button = new Button(label, event -> deed.run());
        button.setAriaLabel(label + ": " + what);
        button.addThemeName("small");
        return button;
    }

    private Component extracts() {
        var all = services.extracts.of(visit.viewer(), family().id());
        var card = new Card("Extracts");
        if (mayChange) {
            card.aside(new PageLink("Make an extract", ChronologyViews.newExtract(family().id())).asButton());
        }
        if (all.isEmpty()) {
            return card.with("For a court, a panel or the family: a choice of this history, without copying any of it.");
        }
        var list = new UnorderedList();
        list.addClassName("part-plain-list");
        all.forEach(extract -> list.add(new ListItem(line(extract))));
        return card.with(list);
    }

    private static Div line(Extract extract) {
        var newest = extract.newest();
        var changed = newest.lines().stream().filter(one -> !one.now().words().isEmpty()).count();
        var words = new Span(extract.audience().label() + " · version " + newest.number() + " of " + Ages.time(newest.made()) + " by "
                + newest.by() + " · " + (newest.lines().size() == 1 ? "1 event" : newest.lines().size() + " events")
                + (changed == 0 ? "" : " · " + changed + " said otherwise since"));
        words.addClassName("part-quiet");
        var line = new Div(new PageLink(extract.title(), ChronologyViews.extract(extract)), words);
        line.addClassName("family-row");
        return line;
    }
}
