package org.together.screens.casework.caseload;

import java.util.Optional;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Panel;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.ui.Visit;

/** Addresses of the pages about caseloads. */
final class CaseloadNavigation {
    static final String LOOKS = "context://ext/org.together.screens.casework/caseload.css";
    static final String MY_DAY = "my-day";
    static final String NOTICES = "notices";
    static final String CASELOAD = "caseload";
    static final String ADVOCATES = "advocates";
    static final String ALLOCATE = "allocate";
    static final String NOTE = "note";
    static final String APPOINTMENT = "appointment";
    static final String PANELS = "panels";
    static final String RECORD = "record";
    static final String HAND_OVER = "hand-over";
    static final String VISIT_PACK = "visit-pack";
    static final String PANEL_ID = "casework-advocate";

    private CaseloadNavigation() {}

    static String family(Id<Family> family) {
        return "family/" + family;
    }

    /** The family's tab about its advocate. */
    static String advocate(Id<Family> family) {
        return "family/" + family + "/" + PANEL_ID;
    }

    static String note(Id<Family> family) {
        return NOTE + "/" + family;
    }

    static String note(Appointment appointment) {
        return NOTE + "/" + appointment.family() + "?appointment=" + appointment.id();
    }

    /** A record of a type that an extension brings. */
    static String record(Id<Family> family, String type) {
        return RECORD + "/" + family + "/" + type;
    }

    static String appointment(Id<Family> family) {
        return APPOINTMENT + "/" + family;
    }

    static String appointment(Appointment appointment) {
        return APPOINTMENT + "/" + appointment.family() + "/" + appointment.id();
    }

    static String allocate(Id<Family> family) {
        return ALLOCATE + "/" + family;
    }

    static String panel(Id<Panel> panel) {
        return PANELS + "/" + panel;
    }

    /** The id in the address, counting from nothing. */
    static <T> Optional<Id<T>> id(Visit visit, int place) {
        return visit.rest().size() > place ? Id.parse(visit.rest().get(place)) : Optional.empty();
    }
}
