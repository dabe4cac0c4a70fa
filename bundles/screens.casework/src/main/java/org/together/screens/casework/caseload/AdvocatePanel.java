package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.caseload.Appointments;
import org.together.core.caseload.CaseRecords;
import org.together.core.caseload.ContactNotes;
import org.together.core.caseload.Panels;
import org.together.core.caseload.Supervisions;
import org.together.core.casework.Cases;
import org.together.core.casework.LevelsOfNeed;
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
            @Reference Recorded recorded,
            @Reference Kinds kinds) {
        services = new Services(access, cases, notes, appointments, panels, recorded, kinds);
    }

    /** What the panel asks. */
    record Services(
            Access access,
            Cases cases,
            ContactNotes notes,
            Appointments appointments,
            Panels panels,
            Recorded recorded,
            Kinds kinds) {
        Supervisions supervisions() {
            return recorded.supervisions;
        }

        CaseRecords records() {
            return recorded.records;
        }

        LevelsOfNeed levels() {
            return recorded.levels;
        }
    }

    /** What is recorded beside visits, and how the council calls its levels. */
    @org.osgi.service.component.annotations.Component(service = Recorded.class)
    public static final class Recorded {
        final Supervisions supervisions;
        final CaseRecords records;
        final LevelsOfNeed levels;

        @Activate
        public Recorded(@Reference Supervisions supervisions, @Reference CaseRecords records, @Reference LevelsOfNeed levels) {
            this.supervisions = supervisions;
            this.records = records;
            this.levels = levels;
        }
    }

    @Override
    public Component show(Family family, Visit visit) {
        return new AdvocateView(family, services, visit);
    }
}
