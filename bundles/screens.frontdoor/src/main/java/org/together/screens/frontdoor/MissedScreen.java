package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.missed.MissedOpportunities;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** Families whom agencies saw and nobody acted on. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = FrontDoorNavigation.MISSED,
        title = "Missed opportunities",
        section = Section.FRONT_DOOR,
        order = 50,
        needs = Action.LIST_IDENTIFIED)
public class MissedScreen implements Screen {
    private final MissedOpportunities missed;
    private final Counter counter;

    @Activate
    public MissedScreen(@Reference MissedOpportunities missed, @Reference Counter counter) {
        this.missed = missed;
        this.counter = counter;
    }

    @Override
    public Component open(Visit visit) {
        return new MissedList(missed, counter, visit);
    }
}
