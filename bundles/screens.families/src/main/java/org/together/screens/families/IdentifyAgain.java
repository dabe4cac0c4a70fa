package org.together.screens.families;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.together.core.CouncilTime;
import org.together.core.access.Refused;
import org.together.core.identification.Identifications;
import org.together.ui.Visit;
import org.together.ui.parts.DayField;
import org.together.ui.parts.ProgressPanel;
import org.together.ui.parts.StatusTag;

/** Identifies families as at a day, with its progress and a way to stop it; the result before stays until the new one is whole. */
final class IdentifyAgain extends Div {
    private final transient Identifications identifications;
    private final transient Visit visit;
    private final transient Runnable whenDone;
    private final String programme;
    private final DatePicker asAt = new DayField("As at", CouncilTime.today());
    private final Button identify = new Button("Identify families", event -> begin());
    private final Div outcome = new Div();

    IdentifyAgain(Identifications identifications, Visit visit, String programme, String newest, Runnable whenDone) {
        this.identifications = identifications;
        this.visit = visit;
        this.programme = programme;
        this.whenDone = whenDone;
        asAt.setMax(CouncilTime.today());
        identify.setDisableOnClick(true);
        var controls = new Div(asAt, identify);
        controls.addClassName("part-filters");
        if (!newest.isEmpty()) {
            add(new Paragraph(newest));
        }
        add(controls, outcome);
    }

    private void begin() {
        var day = asAt.getValue() == null ? CouncilTime.today() : asAt.getValue();
        var panel = new ProgressPanel("Identifying families", "families", visit);
        outcome.removeAll();
        outcome.add(panel);
        visit.background(() -> run(day, panel));
    }

    private void run(LocalDate day, ProgressPanel panel) {
        try {
            identifications.identify(visit.viewer(), programme, day, panel);
            visit.later(whenDone);
        } catch (Refused refused) {
            stopped(panel, refused.getMessage());
        } catch (RuntimeException failed) {
            stopped(
                    panel,
                    panel.isCancelled()
                            ? "Cancelled. The result before is unchanged."
                            : "It failed. The result before is unchanged. Try again.");
            if (!panel.isCancelled()) {
                throw failed;
            }
        }
    }

    private void stopped(ProgressPanel panel, String why) {
        visit.later(() -> {
            panel.finish(StatusTag.attention("Not done"), why);
            identify.setEnabled(true);
        });
    }
}
