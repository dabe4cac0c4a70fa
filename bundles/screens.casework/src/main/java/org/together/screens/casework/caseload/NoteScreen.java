package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.Families;
import org.together.core.caseload.Appointments;
import org.together.core.caseload.ContactNotes;
import org.together.core.draft.Drafts;
import org.together.core.draft.Heading;
import org.together.core.family.Family;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** A quick note of a visit, call, attempt or missed appointment: {@code note/<family>?appointment=<id>}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = CaseloadNavigation.NOTE,
        title = "Quick note",
        section = Section.FAMILIES,
        needs = Action.RECORD_CONTACT,
        menu = false)
public class NoteScreen implements Screen {
    private final Families families;
    private final ContactNotes notes;
    private final Appointments appointments;
    private final Drafts drafts;

    @Activate
    public NoteScreen(
            @Reference Families families,
            @Reference ContactNotes notes,
            @Reference Appointments appointments,
            @Reference Drafts drafts) {
        this.families = families;
        this.notes = notes;
        this.appointments = appointments;
        this.drafts = drafts;
    }

    @Override
    public Component open(Visit visit) {
        return Opened.family(families, visit, family -> page(family, visit));
    }

    private Div page(Family family, Visit visit) {
        var appointment = visit.query("appointment")
                .flatMap(org.together.core.family.Id::<org.together.core.caseload.Appointment>parse)
                .flatMap(id -> appointments.find(visit.viewer(), id))
                .filter(one -> one.family().equals(family.id()));
        var address = appointment.map(CaseloadNavigation::note).orElseGet(() -> CaseloadNavigation.note(family.id()));
        var heading = Heading.about(family.id(), "casework.visit", "Quick note", address);
        return new NotePage(family, appointment, new NotePage.Services(notes, drafts.open(visit.viewer(), heading)), visit);
    }
}
