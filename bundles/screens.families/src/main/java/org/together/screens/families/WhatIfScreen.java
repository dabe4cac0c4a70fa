package org.together.screens.families;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.identification.Identifications;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** What would change under other numbers, without changing anything. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = FamiliesNavigation.WHAT_IF, title = "What if", section = Section.PROGRAMME, order = 20, needs = Action.WHAT_IF)
public class WhatIfScreen implements Screen {
    private final Identifications identifications;

    @Activate
    public WhatIfScreen(@Reference Identifications identifications) {
        this.identifications = identifications;
    }

    @Override
    public Component open(Visit visit) {
        return new WhatIfPage(identifications, visit);
    }
}
