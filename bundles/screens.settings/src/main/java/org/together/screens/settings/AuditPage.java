package org.together.screens.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.together.core.access.AuditTrail;
import org.together.core.access.AuditTrail.Entry;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.DownloadLink;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;
import org.together.ui.sheets.Sheet;

/** The audit, newest first, a page at a time. */
final class AuditPage extends Div {
    private static final int A_PAGE = 50;
    private static final int MOST_EXPORTED = 20_000;

    private final transient AuditTrail trail;
    private final transient Visit visit;
    private final AuditFilters filters = new AuditFilters(() -> show(0));
    private final Div status = new Div();
    private final Div list = new Div();
    private final Paragraph where = new Paragraph();
    private final Button newer = new Button("Newer", event -> show(first() - A_PAGE));
    private final Button older = new Button("Older", event -> show(first() + A_PAGE));
    private int skipped;

    AuditPage(AuditTrail trail, Visit visit) {
        this.trail = trail;
        this.visit = visit;
        status.getElement().setAttribute("role", "status");
        where.getElement().setAttribute("role", "status");
        var pages = new Div(newer, older);
        pages.addClassName("part-page-actions");
        add(
                new PageHeader("Audit")
                        .explained("Who saw and did what. Each entry is chained to the one before, so that a change or a gap shows.")
                        .actions(
                                new Button("Check the chain", event -> verify()),
                                new DownloadLink("Export as CSV", "audit.csv", this::export).asButton()),
                status,
                filters,
                where,
                list,
                pages);
        show(0);
    }

    private int first() {
        return skipped;
    }

    private void show(int from) {
        skipped = Math.max(0, from);
        var entries = trail.entries(visit.viewer(), filters.chosen(), skipped, A_PAGE + 1);
        var shown = entries.subList(0, Math.min(A_PAGE, entries.size()));
        newer.setEnabled(skipped > 0);
        older.setEnabled(entries.size() > A_PAGE);
        where.setText(shown.isEmpty() ? "" : "Entries " + (skipped + 1) + " to " + (skipped + shown.size()) + ", newest first");
        list.removeAll();
        list.add(shown.isEmpty() ? new EmptyState("No entries", "Choose other days, or take filters away.") : table(shown));
    }

    private static PlainTable table(List<Entry> entries) {
        var table = new PlainTable("Audit entries", "Number", "When", "Account", "What", "On what", "Detail").captionUnseen();
        entries.forEach(entry -> table.row(
                new Span(String.valueOf(entry.number())),
                new Span(Ages.time(entry.at())),
                new Span(entry.account()),
                new Span(AuditFilters.label(entry.action())),
                new Span(entry.subject()),
                entry.isRefused() ? new Div(StatusTag.bad("Refused"), new Span(" " + entry.detail())) : new Span(entry.detail())));
        return table;
    }

    private void verify() {
        status.removeAll();
        status.add(StatusTag.busy("Checking every entry"));
        visit.background(() -> {
            var found = trail.verify(visit.viewer());
            visit.later(() -> {
                status.removeAll();
                status.add(
                        found.isIntact() ? StatusTag.good("The chain is whole") : StatusTag.bad("The chain is broken"),
                        new Paragraph(found.entries() + " entries checked. " + found.finding()));
            });
        });
    }

    private void export(OutputStream out) throws IOException {
        var rows = trail.entries(visit.viewer(), filters.chosen(), 0, MOST_EXPORTED).stream()
                .map(entry -> List.of(
                        String.valueOf(entry.number()),
                        entry.at().toString(),
                        entry.account(),
                        entry.roles(),
                        entry.agency(),
                        entry.action(),
                        entry.subject(),
                        entry.isRefused() ? "yes" : "no",
                        entry.detail()))
                .toList();
        var headers = List.of("number", "at", "account", "roles", "agency", "action", "subject", "refused", "detail");
        new Sheet("Audit", headers, rows).writeCsv(out);
    }
}
