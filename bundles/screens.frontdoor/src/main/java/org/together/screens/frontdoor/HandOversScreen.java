package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** Families that the access team asks a manager to take on. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = FrontDoorNavigation.HAND_OVERS, title = "Hand-overs", section = Section.FRONT_DOOR, order = 30, needs = Action.ALLOCATE)
public class HandOversScreen implements Screen {
    private final Counter counter;

    @Activate
    public HandOversScreen(@Reference Counter counter) {
        this.counter = counter;
    }

    @Override
    public Component open(Visit visit) {
        return new HandOversPage(counter, visit);
    }
}
