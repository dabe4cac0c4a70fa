package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.Families;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Appointments;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** Making and changing an appointment: {@code appointment/<family>/<id>}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = CaseloadNavigation.APPOINTMENT,
        title = "Appointment",
        section = Section.FAMILIES,
        needs = Action.RECORD_CONTACT,
        menu = false)
public class AppointmentScreen implements Screen {
    private final Families families;
    private final Appointments appointments;

    @Activate
    public AppointmentScreen(@Reference Families families, @Reference Appointments appointments) {
        this.families = families;
        this.appointments = appointments;
    }

    @Override
    public Component open(Visit visit) {
        return Opened.family(families, visit, family -> {
            Optional<Appointment> kept = CaseloadNavigation.<Appointment>id(visit, 1).flatMap(id -> appointments.find(visit.viewer(), id));
            return new AppointmentPage(family, kept.filter(one -> one.family().equals(family.id())), appointments, visit);
        });
    }
}
