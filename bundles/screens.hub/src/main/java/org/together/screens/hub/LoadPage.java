package org.together.screens.hub;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.together.core.access.Refused;
import org.together.core.hub.Load;
import org.together.core.hub.Loads;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.Confirm;
import org.together.ui.parts.DownloadLink;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.ProgressPanel;
import org.together.ui.parts.SummaryList;

/** One file: how far it is while it runs, then its figures and rejects, and taking it back whole. */
final class LoadPage extends Div {
    private static final long LOOK_EVERY_MILLIS = 300;

    private final transient Loads loads;
    private final transient Visit visit;
    private final Div content = new Div();
    private volatile boolean left;

    LoadPage(Loads loads, Load load, Visit visit) {
        this.loads = loads;
        this.visit = visit;
        add(new PageHeader(load.title()).explained(load.fileName()).actions(new PageLink("All files", ImportScreen.PATH)), content);
        visit.onLeave(this, () -> left = true);
        show(load);
    }

    private void show(Load load) {
        content.removeAll();
        if (load.state() == Load.State.RUNNING) {
            follow(load);
            return;
        }
        if (!load.remark().isBlank()) {
            content.add(load.state() == Load.State.FAILED ? Banner.warning(load.remark()) : Banner.information(load.remark()));
        }
        content.add(LoadHistory.state(load), figures(load));
        if (load.rejected() > 0) {
            content.add(
                    new H2("Rows that could not be used"),
                    new DownloadLink("Download the rejects for the agency (CSV)", "rejects-" + load.feed() + "-" + load.id() + ".csv",
                            out -> loads.writeRejects(visit.viewer(), load.id(), out)),
                    new RejectTable(loads, load, visit.viewer()));
        }
        if (load.state() == Load.State.DONE) {
            content.add(withdraw(load));
        }
    }

    private void follow(Load load) {
        var panel = new ProgressPanel("Loading", "rows", visit).onCancel(() -> loads.cancel(visit.viewer(), load.id()));
        content.add(panel);
        visit.background(() -> {
            var now = load;
            while (now.state() == Load.State.RUNNING && !left) {
                panel.at(now.rows(), 0);
                pause();
                now = loads.find(load.id()).orElse(now);
            }
            var last = now;
            visit.later(() -> show(last));
        });
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static SummaryList figures(Load load) {
        var list = new SummaryList()
                .pair("Sent", Ages.time(load.started()) + " by " + load.by())
                .pair("Took", load.finished().map(end -> seconds(load, end)).orElse(""))
                .pair("Rows", number(load.rows()))
                .pair("New", number(load.accepted()))
                .pair("Known already", number(load.unchanged()))
                .pair("Corrected earlier rows", number(load.corrected()));
        return list.pair("Rejected", new Span(number(load.rejected())));
    }

    private static String seconds(Load load, java.time.Instant end) {
        return java.time.Duration.between(load.started(), end).toSeconds() + " seconds";
    }

    private Div withdraw(Load load) {
        var button = new Button("Withdraw this load", event -> Confirm.ask(
                        "Withdraw this load?",
                        "Everything the file said is taken back, and what it had corrected comes back. The file stays in the history.")
                .openDangerous("Withdraw load", "Keep it", () -> takeBack(load)));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return new Div(new H2("Sent by mistake?"), new Paragraph("A load can be taken back whole at any time."), button);
    }

    private void takeBack(Load load) {
        var panel = new ProgressPanel("Withdrawing", "rows", visit).withoutCancel();
        content.removeAll();
        content.add(panel);
        visit.background(() -> {
            try {
                var withdrawn = loads.withdraw(visit.viewer(), load.id());
                visit.later(() -> show(withdrawn));
            } catch (Refused refused) {
                visit.later(() -> {
                    show(load);
                    content.addComponentAsFirst(Banner.warning(refused.getMessage()));
                });
            }
        });
    }

    private static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
