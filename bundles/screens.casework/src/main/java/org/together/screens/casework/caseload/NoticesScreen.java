package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.caseload.Notices;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;

/** Whether one is told by e-mail that something is new: {@code notices}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = CaseloadNavigation.NOTICES,
        title = "E-mail notices",
        section = Section.FAMILIES,
        needs = Action.SEE_CASELOAD,
        menu = false)
public class NoticesScreen implements Screen {
    private final Notices notices;

    @Activate
    public NoticesScreen(@Reference Notices notices) {
        this.notices = notices;
    }

    @Override
    public Component open(Visit visit) {
        return notices.isOffered()
                ? new NoticesPage(notices, visit)
                : new Div(new PageHeader("E-mail notices"),
                        new EmptyState("This council sends no e-mail notices", "Everything new stands in My day."));
    }
}
