package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.caseload.Caseloads;
import org.together.core.caseload.Panel;
import org.together.core.caseload.Panels;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** Joint panels and one panel's agenda: {@code panels/<id>}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = CaseloadNavigation.PANELS,
        title = "Joint panels",
        section = Section.FAMILIES,
        order = 4,
        needs = Action.DECIDE_AT_PANEL)
public class PanelsScreen implements Screen {
    private final Panels panels;
    private final Caseloads caseloads;

    @Activate
    public PanelsScreen(@Reference Panels panels, @Reference Caseloads caseloads) {
        this.panels = panels;
        this.caseloads = caseloads;
    }

    @Override
    public Component open(Visit visit) {
        if (visit.rest().isEmpty()) {
            return new PanelsPage(panels, visit);
        }
        return CaseloadNavigation.<Panel>id(visit, 0)
                .flatMap(id -> panels.find(visit.viewer(), id))
                .<Component>map(panel -> new AgendaPage(panel, panels, caseloads, visit))
                .orElseGet(() -> new Div(
                        new PageHeader("Joint panel"),
                        new EmptyState("There is no panel at this address", "Choose one from the list.")
                                .next(new PageLink("All panels", CaseloadNavigation.PANELS))));
    }
}
