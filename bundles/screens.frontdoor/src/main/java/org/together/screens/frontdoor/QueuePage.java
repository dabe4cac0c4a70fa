package org.together.screens.frontdoor;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.family.Id;
import org.together.core.frontdoor.Queue;
import org.together.core.frontdoor.QueueQuery;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.Referral.Problem;
import org.together.core.frontdoor.Referrals;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.Filters;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** What waits, narrowed as the officer likes; it follows what other officers decide. */
@StyleSheet("context://ext/org.together.screens.frontdoor/frontdoor.css")
final class QueuePage extends Div implements QueueTable.Deeds {
    private static final String KEYS_OFF = "frontdoor.keys.off";
    private static final int PART = 50;

    private final transient Referrals referrals;
    private final transient Visit visit;
    private final ComboBox<String> agency = new ComboBox<>("From");
    private final ComboBox<Problem> problem = new ComboBox<>("Problem named");
    private final Checkbox overdue = new Checkbox("Overdue");
    private final Checkbox bounced = new Checkbox("Bounced twice");
    private final Checkbox mine = new Checkbox("With me");
    private final Checkbox keys = new Checkbox("Shortcut keys");
    private final Span count = new Span();
    private final Button takeChosen = new Button("Take selected", event -> takeChosen());
    private final Button decideChosen = new Button("Decide on selected", event -> decideChosen());
    private final Button more = new Button("Show more", event -> showMore());
    private final QueueTable table = new QueueTable(this);
    private final EmptyState noneSuch = new EmptyState("Nothing waits here", "Take a filter away to see the rest.");
    private final EmptyState none = new EmptyState(
            "Nothing waits for a decision",
            "Referrals come from Make a referral, from a file or another system, and from families found early: identified by the agencies'"
                    + " data, or missed before.");
    private int shown = PART;

    QueuePage(Referrals referrals, Visit visit) {
        this.referrals = referrals;
        this.visit = visit;
        var first = referrals.queue(visit.viewer(), asked(visit));
        offer(first);
        add(header(), filters(), bar(), noneSuch, none, table, more);
        show(first);
        visit.onLeave(this, referrals.watch(() -> visit.later(this::refresh)));
    }

    private static PageHeader header() {
        return new PageHeader("Triage queue")
                .explained("Referrals that wait for a decision, the most urgent first. Hours are those that the access team works.")
                .actions(new PageLink("Make a referral", FrontDoorNavigation.REFER).asButton());
    }

    private static QueueQuery asked(Visit visit) {
        return QueueQuery.ALL
                .from(visit.query("from"))
                .about(visit.query("problem"))
                .overdue(visit.query("overdue").isPresent())
                .bouncedTwice(visit.query("bounced").isPresent())
                .mine(visit.query("mine").isPresent());
    }

    private void offer(Queue queue) {
        agency.setItems(queue.agencies());
        problem.setItems(queue.problems());
        problem.setItemLabelGenerator(Problem::title);
        visit.query("from").filter(queue.agencies()::contains).ifPresent(agency::setValue);
        visit.query("problem")
                .flatMap(id -> queue.problems().stream().filter(one -> one.id().equals(id)).findFirst())
                .ifPresent(problem::setValue);
        overdue.setValue(visit.query("overdue").isPresent());
        bounced.setValue(visit.query("bounced").isPresent());
        mine.setValue(visit.query("mine").isPresent());
    }

    private Filters filters() {
        List.of(agency, problem).forEach(box -> {
            box.setClearButtonVisible(true);
            box.addValueChangeListener(event -> narrow());
        });
        List.of(overdue, bounced, mine).forEach(box -> box.addValueChangeListener(event -> narrow()));
        return new Filters("Filter referrals", agency, problem, overdue, bounced, mine);
    }

    private Div bar() {
        count.addClassName("frontdoor-count");
        count.getElement().setAttribute("role", "status");
        var isOff = ComponentUtil.getData(UI.getCurrent(), KEYS_OFF) != null;
        keys.setValue(!isOff);
        keys.addValueChangeListener(event -> {
            ComponentUtil.setData(UI.getCurrent(), KEYS_OFF, event.getValue() ? null : "off");
            table.listen(event.getValue());
        });
        table.listen(!isOff);
        var help = new Button("Which keys?", event -> explain());
        var bar = new Div(count, takeChosen, decideChosen, keys, help);
        bar.addClassName("frontdoor-bar");
        return bar;
    }

    private void narrow() {
        shown = PART;
        var chosen = new HashMap<String, String>();
        Optional.ofNullable(agency.getValue()).ifPresent(value -> chosen.put("from", value));
        Optional.ofNullable(problem.getValue()).ifPresent(value -> chosen.put("problem", value.id()));
        Map.of("overdue", overdue, "bounced", bounced, "mine", mine)
                .forEach((name, box) -> Optional.of(box.getValue()).filter(Boolean::booleanValue).ifPresent(on -> chosen.put(name, "yes")));
        visit.remember("", chosen);
        refresh();
    }

    private void showMore() {
        shown += PART;
        refresh();
    }

    private void refresh() {
        show(referrals.queue(visit.viewer(), query()));
    }

    private QueueQuery query() {
        return QueueQuery.ALL
                .from(Optional.ofNullable(agency.getValue()))
                .about(Optional.ofNullable(problem.getValue()).map(Problem::id))
                .overdue(overdue.getValue())
                .bouncedTwice(bounced.getValue())
                .mine(mine.getValue())
                .part(0, shown);
    }

    private void show(Queue queue) {
        table.show(queue);
        var isNarrowed = !query().equals(QueueQuery.ALL.part(0, shown));
        none.setVisible(queue.lines().isEmpty() && !isNarrowed);
        noneSuch.setVisible(queue.lines().isEmpty() && isNarrowed);
        more.setVisible(queue.total() > queue.lines().size());
        count.setText(queue.total() + (queue.total() == 1 ? " referral waits" : " referrals wait") + ", " + queue.overdue() + " overdue");
        chosen();
    }

    @Override
    public void take(Id<Referral> referral) {
        visit.tell(referrals.allocate(visit.viewer(), referral).orElse("You look at this referral now"));
    }

    @Override
    public void explain() {
        new ShortcutKeys().open();
    }

    @Override
    public void chosen() {
        var many = table.chosen().size();
        takeChosen.setText(many == 0 ? "Take selected" : "Take " + many + " selected");
        decideChosen.setText(many == 0 ? "Decide on selected" : "Decide on " + many + " selected");
        takeChosen.setEnabled(many > 0);
        decideChosen.setEnabled(many > 0);
    }

    private void takeChosen() {
        var refusals = table.chosen().stream().map(id -> referrals.allocate(visit.viewer(), id)).flatMap(Optional::stream).toList();
        table.chooseNone();
        visit.tell(refusals.isEmpty() ? "You look at these referrals now" : String.join(". ", refusals));
    }

    private void decideChosen() {
        new DecideOnSeveral(table.chosen().size(), triage -> {
            var refusals = table.chosen().stream()
                    .map(id -> referrals.decide(visit.viewer(), id, triage))
                    .flatMap(Optional::stream)
                    .toList();
            table.chooseNone();
            visit.tell(refusals.isEmpty() ? "Decided" : String.join(". ", refusals));
        }).open();
    }
}
