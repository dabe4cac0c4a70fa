package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.caseload.Appointments;
import org.together.core.caseload.ContactNotes;
import org.together.core.caseload.Panels;
import org.together.core.caseload.Supervisions;
import org.together.core.casework.Cases;
import org.together.core.family.Family;
import org.together.core.family.Kinds;
import org.together.ui.FamilyPanel;
import org.together.ui.FamilyPanelInfo;
import org.together.ui.Visit;

/** The family's advocate, the work so far and what comes next. */
@org.osgi.service.component.annotations.Component
@FamilyPanelInfo(id = CaseloadNavigation.PANEL_ID, title = "Advocate", order = 10)
public class AdvocatePanel implements FamilyPanel {
    private final Services services;

    @Activate
    public AdvocatePanel(
            @Reference Access access,
            @Reference Cases cases,
            @Reference ContactNotes notes,
            @Reference Appointments appointments,
            @Reference Panels panels,
            @Reference Supervisions supervisions,
            @Reference Kinds kinds) {
        services = new Services(access, cases, notes, appointments, panels, supervisions, kinds);
    }

    /** What the panel asks. */
    record Services(
            Access access,
            Cases cases,
            ContactNotes notes,
            Appointments appointments,
            Panels panels,
            Supervisions supervisions,
            Kinds kinds) {}

    @Override
    public Component show(Family family, Visit visit) {
        return new AdvocateView(family, services, visit);
    }
}
