package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.together.core.access.Action;
import org.together.core.access.Refused;
import org.together.core.missed.MissedOpportunities;
import org.together.core.missed.MissedOpportunity;
import org.together.core.missed.MissedOpportunity.Kind;
import org.together.core.missed.MissedPage;
import org.together.core.missed.MissedQuery;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.DownloadLink;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.Filters;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.ProgressPanel;
import org.together.ui.parts.StatusTag;
import org.together.ui.sheets.Sheet;

/** The list, narrowed as the viewer likes, with the way of each family to the triage queue. */
final class MissedList extends Div {
    private static final int PART = 50;
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final List<String> HEADERS =
            List.of("Family", "Family id", "Locality", "What was missed", "Why", "Could be known since", "In the triage queue");

    private final transient MissedOpportunities missed;
    private final transient Counter counter;
    private final transient Visit visit;
    private final ComboBox<Kind> kind = new ComboBox<>("What was missed");
    private final ComboBox<String> locality = new ComboBox<>("Locality");
    private final Span count = new Span();
    private final Div list = new Div();
    private final Button more = new Button("Show more", event -> showMore());
    private int shown = PART;
    private volatile boolean isLeft;

    MissedList(MissedOpportunities missed, Counter counter, Visit visit) {
        this.missed = missed;
        this.counter = counter;
        this.visit = visit;
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Kind::label);
        visit.query("kind").flatMap(MissedList::kind).ifPresent(kind::setValue);
        visit.query("locality").ifPresent(place -> {
            locality.setItems(place);
            locality.setValue(place);
        });
        var first = missed.list(visit.viewer(), query());
        locality.setItems(first.localities());
        visit.query("locality").filter(first.localities()::contains).ifPresent(locality::setValue);
        Stream.of(kind, locality).forEach(box -> {
            box.setClearButtonVisible(true);
            box.addValueChangeListener(event -> narrow());
        });
        count.getElement().setAttribute("role", "status");
        add(header(), again(), new Filters("Filter families", filters()), count, list, more);
        show(first);
    }

    private static Optional<Kind> kind(String name) {
        return Stream.of(Kind.values()).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }

    private PageHeader header() {
        return new PageHeader("Missed opportunities").explained(missed.measure());
    }

    private Component[] filters() {
        var mayTake = counter.may(visit, Action.EXPORT);
        return mayTake
                ? new Component[] {
                    kind,
                    locality,
                    new DownloadLink("Download as CSV", "missed-opportunities.csv", out -> sheet().writeCsv(out)),
                    new DownloadLink("Download for Excel", "missed-opportunities.xlsx", out -> sheet().writeXlsx(out))
                }
                : new Component[] {kind, locality};
    }

    private Div again() {
        var place = new Div();
        if (missed.underWay().isPresent()) {
            follow(place);
        } else if (counter.may(visit, Action.IDENTIFY)) {
            place.add(new Button("Go through the record again", event -> look(place)));
        }
        return place;
    }

    /** The list comes by itself when the look that somebody else began has ended. */
    private void follow(Div place) {
        var panel = new ProgressPanel("The record is being gone through", "families", visit).withoutCancel();
        place.add(panel);
        visit.onLeave(this, () -> isLeft = true);
        visit.background(() -> {
            for (var at = missed.underWay(); at.isPresent() && !isLeft; at = missed.underWay()) {
                panel.at(at.get().done(), at.get().total());
                pause();
            }
            visit.later(() -> {
                place.removeAll();
                place.add(again());
                refresh();
            });
        });
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Div place) {
        var panel = new ProgressPanel("Going through the record", "families", visit).withoutCancel();
        place.removeAll();
        place.add(panel);
        visit.background(() -> {
            var trouble = looked(panel);
            visit.later(() -> {
                place.removeAll();
                place.add(new Button("Go through the record again", event -> look(place)));
                trouble.ifPresent(why -> place.add(Banner.warning(why)));
                refresh();
            });
        });
    }

    private Optional<String> looked(ProgressPanel panel) {
        try {
            missed.lookAgain(visit.viewer(), panel::at);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private void narrow() {
        shown = PART;
        var chosen = new HashMap<String, String>();
        Optional.ofNullable(kind.getValue()).ifPresent(one -> chosen.put("kind", one.name().toLowerCase(Locale.ROOT)));
        Optional.ofNullable(locality.getValue()).ifPresent(one -> chosen.put("locality", one));
        visit.remember("", chosen);
        refresh();
    }

    private void showMore() {
        shown += PART;
        refresh();
    }

    private void refresh() {
        show(missed.list(visit.viewer(), query()));
    }

    private MissedQuery query() {
        return MissedQuery.ALL
                .of(Optional.ofNullable(kind.getValue()))
                .in(Optional.ofNullable(locality.getValue()))
                .part(0, shown);
    }

    private void show(MissedPage page) {
        list.removeAll();
        more.setVisible(page.total() > page.lines().size());
        count.setText(said(page));
        if (page.lines().isEmpty()) {
            list.add(new EmptyState(
                    page.looked().isPresent() ? "No family answers to this" : "Nobody has gone through the record yet",
                    page.looked().isPresent() || missed.underWay().isEmpty()
                            ? "The record is gone through a minute after families are identified, and once a day."
                            : "It is being gone through now: the families appear here by themselves."));
            return;
        }
        var table = new PlainTable("Missed opportunities", "Family", "What was missed", "Why", "Since", "Locality", "Front door")
                .captionUnseen();
        page.lines().forEach(one -> table.row(
                new PageLink(one.name(), FrontDoorNavigation.family(one.family())),
                new Span(one.kind().label()),
                new Span(one.reason()),
                new Span(Ages.date(one.since())),
                new Span(one.locality().orElse("Not known")),
                deed(one)));
        list.add(table);
    }

    private static String said(MissedPage page) {
        var kinds = Stream.of(Kind.values()).map(one -> one.label().toLowerCase(Locale.UK) + " " + page.counts().get(one)).toList();
        var when = page.looked().map(at -> "; the record was gone through " + Ages.now().ago(at)).orElse("");
        return (page.total() == 1 ? "1 family" : page.total() + " families") + " listed. In all: " + String.join(", ", kinds) + when + ".";
    }

    private Component deed(MissedOpportunity one) {
        if (one.isInQueue()) {
            return StatusTag.good("In the queue");
        }
        if (!counter.may(visit, Action.TRIAGE) && !counter.may(visit, Action.REFER)) {
            return new Span("–");
        }
        var bring = new Button("Bring", event ->
                new BringFound(counter.referrals(), visit, one.family()).because(one.reason()).then(this::refresh).ask());
        bring.setAriaLabel("Bring to the front door: " + one.name());
        return bring;
    }

    private Sheet sheet() {
        var lines = missed.export(visit.viewer(), query());
        return new Sheet("Missed opportunities", HEADERS, lines.stream().map(MissedList::cells).toList());
    }

    private static List<String> cells(MissedOpportunity one) {
        return List.of(
                one.name(),
                one.family().toString(),
                one.locality().orElse(""),
                one.kind().label(),
                one.reason(),
                one.since().toString(),
                one.isInQueue() ? "yes" : "no");
    }
}
