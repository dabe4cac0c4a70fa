package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.identity.Weights;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** By what records are weighed, since when, and learning it anew. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = WeightsScreen.PATH, title = "How records are weighed", section = Section.DATA, order = 17, needs = Action.LINK_PEOPLE)
public class WeightsScreen implements Screen {
    static final String PATH = "weights";

    private final Weights weights;

    @Activate
    public WeightsScreen(@Reference Weights weights) {
        this.weights = weights;
    }

    @Override
    public Component open(Visit visit) {
        return new WeightsPage(weights, visit);
    }
}
