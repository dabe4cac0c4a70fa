package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.StaffRole;
import org.together.core.caseload.Appointments;
import org.together.core.caseload.Caseloads;
import org.together.core.caseload.ContactNotes;
import org.together.core.caseload.JoinedFamilies;
import org.together.core.family.Kinds;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** An advocate's first page. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = CaseloadNavigation.MY_DAY,
        title = "My day",
        section = Section.FAMILIES,
        order = 1,
        needs = Action.SEE_CASELOAD,
        start = {StaffRole.ADVOCATE, StaffRole.PARTNER})
public class MyDayScreen implements Screen {
    private final Caseloads caseloads;
    private final ContactNotes notes;
    private final Appointments appointments;
    private final Kinds kinds;
    private final JoinedFamilies joined;
    private final Access access;

    @Activate
    public MyDayScreen(
            @Reference Caseloads caseloads,
            @Reference ContactNotes notes,
            @Reference Appointments appointments,
            @Reference Kinds kinds,
            @Reference JoinedFamilies joined,
            @Reference Access access) {
        this.caseloads = caseloads;
        this.notes = notes;
        this.appointments = appointments;
        this.kinds = kinds;
        this.joined = joined;
        this.access = access;
    }

    @Override
    public Component open(Visit visit) {
        var page = new MyDayPage(caseloads.myDay(visit.viewer()), new MyDayPage.Services(notes, appointments, kinds), visit);
        var isDeciding = access.may(visit.viewer(), Action.ALLOCATE).isAllowed();
        return JoinedCard.on(page, joined, visit, new JoinedCard.Place(CaseloadNavigation.MY_DAY, isDeciding));
    }
}
