package org.together.demo;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.caseload.Advocates;
import org.together.core.caseload.Allocations;
import org.together.core.caseload.Appointments;
import org.together.core.caseload.ContactNotes;
import org.together.core.caseload.Panels;
import org.together.core.caseload.Supervisions;
import org.together.core.casework.Cases;

/** What the demo county's advocates and managers work with. */
@Component(service = Caseworkers.class)
public class Caseworkers {
    final Cases cases;
    final Allocations allocations;
    final Advocates advocates;
    final ContactNotes notes;
    final Appointments appointments;
    final Panels panels;
    final Supervisions supervisions;
    final RecordDesk others;

    @Activate
    public Caseworkers(
            @Reference Cases cases,
            @Reference Allocations allocations,
            @Reference Advocates advocates,
            @Reference ContactNotes notes,
            @Reference Appointments appointments,
            @Reference MeetingDesk meetings,
            @Reference RecordDesk others) {
        this.cases = cases;
        this.allocations = allocations;
        this.advocates = advocates;
        this.notes = notes;
        this.appointments = appointments;
        panels = meetings.panels;
        supervisions = meetings.supervisions;
        this.others = others;
    }
}
