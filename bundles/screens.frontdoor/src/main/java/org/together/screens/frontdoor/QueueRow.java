package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.together.core.family.Id;
import org.together.core.frontdoor.QueueLine;
import org.together.core.frontdoor.Referral;
import org.together.ui.parts.PageLink;

/** One referral of the queue. Told anew, it keeps its link and box, so that whoever stands on them stays there. */
final class QueueRow extends NativeTableRow {
    private final Checkbox box = new Checkbox();
    private final PageLink link;
    private final Paragraph people = new Paragraph();
    private final Paragraph source = Lines.quiet("");
    private final NativeTableCell waits = new NativeTableCell();
    private final NativeTableCell known = new NativeTableCell();
    private final NativeTableCell route = new NativeTableCell();
    private final NativeTableCell officer = new NativeTableCell();
    private final Id<Referral> id;

    /** What the table wants to know of a row: that its link has the focus or has lost it, and that it was selected or not. */
    record Heard(Runnable stands, Runnable leaves, Runnable chosen) {}

    QueueRow(QueueLine line, double limit, Heard heard) {
        id = line.referral().id();
        link = new PageLink("", FrontDoorNavigation.referral(id));
        link.addFocusListener(event -> heard.stands().run());
        link.addBlurListener(event -> heard.leaves().run());
        box.addValueChangeListener(event -> heard.chosen().run());
        var who = new NativeTableHeaderCell(link, people, source);
        who.getElement().setAttribute("scope", "row");
        add(new NativeTableCell(box), who, waits, known, route, officer);
        tell(line, limit);
    }

    void tell(QueueLine line, double limit) {
        var referral = line.referral();
        var title = Lines.title(referral);
        link.setText(title);
        box.setAriaLabel("Select " + title);
        people.setText(Lines.people(referral));
        source.setText(Lines.source(referral));
        fill(waits, "Waits", new Span(Lines.hours(line.workingHours()) + " of " + Lines.hours(limit)), tags(line));
        fill(known, "Known", new Span(Lines.counted(line.met(), "problem", "problems")), said(line), involved(line));
        fill(route, "Suggested", line.suggested()
                .map(way -> new Component[] {new Span(way.title()), Lines.quiet(way.fit().reason())})
                .orElseGet(() -> new Component[] {new Span("No route suggests itself")}));
        fill(officer, "With", new Span(referral.officer().orElse("Nobody yet")));
    }

    private static Component tags(QueueLine line) {
        var tags = new Paragraph();
        Lines.tags(line).forEach(tags::add);
        return tags;
    }

    private static Component said(QueueLine line) {
        var named = line.referral().problems().stream().map(Referral.Problem::title).toList();
        return named.isEmpty() ? new Span() : Lines.quiet("Named by the referrer: " + String.join(", ", named));
    }

    private static Component involved(QueueLine line) {
        return line.referral().family().isEmpty() ? new Span() : new Paragraph(Lines.counted(line.involved(), "service", "services"));
    }

    /** The label is seen where the headings are not. */
    private static void fill(NativeTableCell cell, String label, Component... content) {
        var name = new Span(label + ":");
        name.addClassName("frontdoor-label");
        cell.removeAll();
        cell.add(name);
        cell.add(content);
    }

    Id<Referral> referral() {
        return id;
    }

    boolean isChosen() {
        return box.getValue();
    }

    void choose(boolean chosen) {
        box.setValue(chosen);
    }

    void stand() {
        link.focus();
    }
}
