package org.together.screens.settings;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.AuditTrail;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** Who saw and did what, and the proof that nobody changed the account of it. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = "audit", title = "Audit", section = Section.SETTINGS, order = 30, needs = Action.READ_AUDIT)
public class AuditScreen implements Screen {
    private final AuditTrail trail;

    @Activate
    public AuditScreen(@Reference AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public Component open(Visit visit) {
        return new AuditPage(trail, visit);
    }
}
