package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** A professional, or an officer for somebody who rings, makes a referral. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = FrontDoorNavigation.REFER, title = "Make a referral", section = Section.FRONT_DOOR, order = 20, needs = Action.REFER)
public class ReferScreen implements Screen {
    private final Counter counter;

    @Activate
    public ReferScreen(@Reference Counter counter) {
        this.counter = counter;
    }

    @Override
    public Component open(Visit visit) {
        return new ReferPage(counter, visit);
    }
}
