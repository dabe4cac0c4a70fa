package org.together.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Answers every path. */
@Route("")
final class Frame extends VerticalLayout implements HasUrlParameter<String>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final Paragraph place = new Paragraph();
    private final Paragraph clock = new Paragraph();
    private final Paragraph answer = new Paragraph();
    private transient ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor();
    private int clicks;

    Frame() {
        var button = new Button("Click", event -> answer.setText("Clicks: " + ++clicks));
        addClassName("frame");
        add(new H1("Together"), place, clock, button, answer);
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String path) {
        place.setText("You are at /" + path);
    }

    @Override
    public String getPageTitle() {
        return "Together";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ticking.scheduleAtFixedRate(() -> ui.access(() -> clock.setText("Pushed at " + now())), 1, 1, TimeUnit.SECONDS);
    }

    private static LocalTime now() {
        return LocalTime.now().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ticking.shutdown();
    }
}
