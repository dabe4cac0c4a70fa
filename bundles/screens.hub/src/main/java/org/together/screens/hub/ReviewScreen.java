package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.identity.Identities;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** Pairs of records that may or may not be one person, for somebody to say. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = IdentityNavigation.REVIEW, title = "Review people", section = Section.DATA, order = 15, needs = Action.LINK_PEOPLE)
public class ReviewScreen implements Screen {
    private final Identities identities;

    @Activate
    public ReviewScreen(@Reference Identities identities) {
        this.identities = identities;
    }

    @Override
    public Component open(Visit visit) {
        return new ReviewPage(identities, visit);
    }
}
