package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.caseload.Advocates;
import org.together.core.caseload.Caseloads;
import org.together.core.caseload.JoinedFamilies;
import org.together.core.casework.Cases;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** Families worked with, by stage. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = CaseloadNavigation.CASELOAD,
        title = "Caseload board",
        section = Section.FAMILIES,
        order = 2,
        needs = Action.SEE_CASELOAD)
public class CaseloadScreen implements Screen {
    private final Caseloads caseloads;
    private final Cases cases;
    private final Advocates advocates;
    private final Access access;
    private final JoinedFamilies joined;

    @Activate
    public CaseloadScreen(
            @Reference Caseloads caseloads,
            @Reference Cases cases,
            @Reference Advocates advocates,
            @Reference Access access,
            @Reference JoinedFamilies joined) {
        this.caseloads = caseloads;
        this.cases = cases;
        this.advocates = advocates;
        this.access = access;
        this.joined = joined;
    }

    @Override
    public Component open(Visit visit) {
        var page = new CaseloadPage(new CaseloadPage.Services(caseloads, cases, advocates, access), visit);
        var isDeciding = access.may(visit.viewer(), Action.ALLOCATE).isAllowed();
        return JoinedCard.on(page, joined, visit, new JoinedCard.Place(CaseloadNavigation.CASELOAD, isDeciding));
    }
}
