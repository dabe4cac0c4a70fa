package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** What waits for the access team. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = FrontDoorNavigation.QUEUE, title = "Triage queue", section = Section.FRONT_DOOR, order = 10, needs = Action.TRIAGE)
public class QueueScreen implements Screen {
    private final Counter counter;

    @Activate
    public QueueScreen(@Reference Counter counter) {
        this.counter = counter;
    }

    @Override
    public Component open(Visit visit) {
        return new QueuePage(counter.referrals(), visit);
    }
}
