package org.together.screens.settings;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.extension.Extensions;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** What is installed, what it adds and how it does; in and out of the running platform. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = "extensions", title = "Extensions", section = Section.SETTINGS, order = 10, needs = Action.MANAGE_EXTENSIONS)
public class ExtensionsScreen implements Screen {
    private final Extensions extensions;

    @Activate
    public ExtensionsScreen(@Reference Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public Component open(Visit visit) {
        return new ExtensionsPage(extensions, visit);
    }
}
