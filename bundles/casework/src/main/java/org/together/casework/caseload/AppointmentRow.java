package org.together.casework.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Appointment.Round;
import org.together.core.caseload.Appointment.State;
import org.together.core.caseload.Appointment.Whose;

/** A time set aside for a family. */
@Entity
@Table(name = "case_appointment")
public class AppointmentRow {
    private static final int MINUTES_OF_AN_HOUR = 60;

    @Id
    long id;

    long family;
    String account = "";
    String who = "";
    String what = "";

    @Column(name = "begins_day")
    LocalDate day = LocalDate.EPOCH;

    /** Since midnight. */
    @Column(name = "begins_minute")
    int minute;

    int minutes;
    String place = "";
    String people = "";
    String state = State.PLANNED.name();
    String remark = "";

    @Version
    int version;

    protected AppointmentRow() {}

    static AppointmentRow of(Appointment appointment) {
        var row = new AppointmentRow();
        row.id = appointment.id().value();
        row.family = appointment.family().value();
        row.put(appointment);
        return row;
    }

    void put(Appointment appointment) {
        account = appointment.whose().account();
        who = appointment.whose().name();
        what = appointment.what().strip();
        day = appointment.begins().toLocalDate();
        minute = appointment.begins().getHour() * MINUTES_OF_AN_HOUR + appointment.begins().getMinute();
        minutes = appointment.minutes();
        place = appointment.round().place().strip();
        people = appointment.round().people().strip();
    }

    Appointment told() {
        return new Appointment(
                org.together.core.family.Id.of(id),
                org.together.core.family.Id.of(family),
                new Whose(account, who),
                what,
                day.atStartOfDay().plusMinutes(minute),
                minutes,
                new Round(place, people),
                State.valueOf(state),
                version);
    }
}
