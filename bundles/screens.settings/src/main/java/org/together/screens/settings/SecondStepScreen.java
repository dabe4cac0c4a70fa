package org.together.screens.settings;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.SecondStep;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** One's own second step. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = "second-step", title = "Your second step", section = Section.SETTINGS, order = 81)
public class SecondStepScreen implements Screen {
    private final SecondStep step;

    @Activate
    public SecondStepScreen(@Reference SecondStep step) {
        this.step = step;
    }

    @Override
    public Component open(Visit visit) {
        return new SecondStepPage(step, visit);
    }
}
