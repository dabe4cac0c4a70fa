package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.frontdoor.ReferralFiles;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** Takes a file of referrals in. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = FrontDoorNavigation.FILE, title = "Referrals by file", section = Section.FRONT_DOOR, order = 50, needs = Action.TRIAGE)
public class FileScreen implements Screen {
    private final ReferralFiles files;

    @Activate
    public FileScreen(@Reference ReferralFiles files) {
        this.files = files;
    }

    @Override
    public Component open(Visit visit) {
        return new FilePage(files, visit);
    }
}
