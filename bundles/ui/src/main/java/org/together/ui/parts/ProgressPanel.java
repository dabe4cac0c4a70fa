package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.together.core.Progress;
import org.together.ui.Visit;

/**
 * Work that takes a while: how far it is, a way to stop it, and what came of it. Given to the worker as its {@link Progress}; every
 * tenth of the way is read aloud.
 */
public final class ProgressPanel extends Section implements Progress {
    private static final long SHOWN_EVERY_MILLIS = 250;

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph figures = new Paragraph();
    private final Div spoken = new Div();
    private final Button cancel = new Button("Cancel");
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicLong shown = new AtomicLong();
    private final transient Visit visit;
    private final String unit;
    private long tenths = -1;

    /** {@code unit} is what is counted: "rows", "families". */
    public ProgressPanel(String title, String unit, Visit visit) {
        this.visit = visit;
        this.unit = unit;
        var heading = new H2(title);
        Names.label(this, heading);
        Names.label(bar, heading);
        bar.setIndeterminate(true);
        spoken.addClassName("part-unseen");
        spoken.getElement().setAttribute("role", "status");
        cancel.addClickListener(event -> stop());
        addClassName("part-progress");
        add(heading, bar, figures, spoken, cancel);
    }

    /** From any thread, as often as the worker likes. */
    @Override
    public void at(long done, long total) {
        var now = System.currentTimeMillis();
        var last = shown.get();
        if ((now - last >= SHOWN_EVERY_MILLIS || done == total) && shown.compareAndSet(last, now)) {
            visit.later(() -> show(done, total));
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    /** Also tells somebody when the visitor cancels, for work that is followed and not called. */
    public ProgressPanel onCancel(Runnable stop) {
        cancel.addClickListener(event -> stop.run());
        return this;
    }

    /** For work that cannot be stopped. */
    public ProgressPanel withoutCancel() {
        cancel.setVisible(false);
        return this;
    }

    /** In the visitor's page. */
    public void show(long done, long total) {
        var known = total > 0;
        figures.setText(String.format(Locale.UK, known ? "%,d of %,d %s" : "%,d %3$s", done, total, unit));
        bar.setIndeterminate(!known);
        if (known) {
            bar.setValue(Math.min(1, (double) done / total));
            speak(10 * done / total);
        }
    }

    /** In the visitor's page: what came of it, in place of the bar. */
    public void finish(StatusTag outcome, String words, Component... next) {
        bar.setVisible(false);
        cancel.setVisible(false);
        figures.setText(words);
        spoken.setText(words);
        addComponentAtIndex(1, outcome);
        add(next);
    }

    private void speak(long tenth) {
        if (tenth != tenths) {
            tenths = tenth;
            spoken.setText(tenth * 10 + " percent");
        }
    }

    private void stop() {
        cancelled.set(true);
        cancel.setEnabled(false);
        cancel.setText("Cancelling …");
    }
}
