package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** What became of the referrals that somebody made. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = FrontDoorNavigation.MADE, title = "Referrals I made", section = Section.FRONT_DOOR, order = 40, needs = Action.REFER)
public class MadeScreen implements Screen {
    private final Counter counter;

    @Activate
    public MadeScreen(@Reference Counter counter) {
        this.counter = counter;
    }

    @Override
    public Component open(Visit visit) {
        return new MadePage(counter.referrals(), visit);
    }
}
