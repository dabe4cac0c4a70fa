package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.Families;
import org.together.core.caseload.Advocates;
import org.together.core.caseload.Allocations;
import org.together.core.casework.Cases;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** Choosing a family's advocate: {@code allocate/<family>}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = CaseloadNavigation.ALLOCATE,
        title = "Allocate a family",
        section = Section.FAMILIES,
        needs = Action.ALLOCATE,
        menu = false)
public class AllocateScreen implements Screen {
    private final Families families;
    private final Cases cases;
    private final Allocations allocations;
    private final Advocates advocates;

    @Activate
    public AllocateScreen(
            @Reference Families families, @Reference Cases cases, @Reference Allocations allocations, @Reference Advocates advocates) {
        this.families = families;
        this.cases = cases;
        this.allocations = allocations;
        this.advocates = advocates;
    }

    @Override
    public Component open(Visit visit) {
        return Opened.family(families, visit, family -> {
            var open = cases.openCase(visit.viewer(), family.id());
            return new AllocatePage(family, open, new AllocatePage.Services(allocations, advocates), visit);
        });
    }
}
