package org.together.screens.casework.caseload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.together.core.CouncilTime;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.Appointment.Round;
import org.together.core.caseload.Appointment.State;
import org.together.core.caseload.Appointment.Whose;
import org.together.core.caseload.Appointments;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.ui.Visit;
import org.together.ui.parts.Confirm;
import org.together.ui.parts.DayField;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** When, what for, where and with whom; what it clashes with is said before it is kept. */
@StyleSheet(CaseloadNavigation.LOOKS)
final class AppointmentPage extends Div {
    private static final List<String> USUAL =
            List.of("Home visit", "Visit at school", "Team around the family", "Review of the agreement", "Meeting with a service");
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final transient Family family;
    private final transient Optional<Appointment> kept;
    private final transient Appointments appointments;
    private final transient Visit visit;
    private final transient Id<Appointment> id;
    private final ErrorSummary errors = new ErrorSummary();
    private final ComboBox<String> what = new ComboBox<>("What for");
    private final DatePicker day = new DayField("Day");
    private final TimePicker time = new TimePicker("From");
    private final Select<Integer> minutes = new Select<>();
    private final TextField place = new TextField("Where (optional)");
    private final TextField people = new TextField("Who else takes part (optional)");
    private final TextField why = new TextField("Why it is cancelled");

    AppointmentPage(Family family, Optional<Appointment> kept, Appointments appointments, Visit visit) {
        this.family = family;
        this.kept = kept;
        this.appointments = appointments;
        this.visit = visit;
        id = kept.map(Appointment::id).orElseGet(Id::next);
        fields();
        var save = new Button(kept.isPresent() ? "Save changes" : "Make appointment", event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(what, day, time, minutes, place, people, save);
        form.addClassName("part-form");
        add(
                new PageHeader("Appointment").with(new PageLink(family.name(), CaseloadNavigation.advocate(family.id()))),
                errors,
                form);
        kept.filter(one -> one.state() == State.PLANNED).ifPresent(one -> add(cancelling(one)));
    }

    private void fields() {
        what.setItems(USUAL);
        what.setAllowCustomValue(true);
        what.addCustomValueSetListener(event -> what.setValue(event.getDetail()));
        what.setValue(kept.map(Appointment::what).orElse(USUAL.getFirst()));
        day.setValue(kept.map(one -> one.begins().toLocalDate()).orElse(CouncilTime.today().plusDays(1)));
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setValue(kept.map(one -> one.begins().toLocalTime()).orElse(TEN));
        minutes.setLabel("How long");
        minutes.setItems(15, 30, 45, 60, 90, 120, 180);
        minutes.setItemLabelGenerator(many -> many + " minutes");
        minutes.setValue(kept.map(Appointment::minutes).orElse(60));
        place.setHelperText("A place in words, such as “home” or “school”: never a protected address");
        place.setValue(kept.map(one -> one.round().place()).orElse(""));
        people.setValue(kept.map(one -> one.round().people()).orElse(""));
    }

    private Div cancelling(Appointment one) {
        var cancel = new Button("Cancel the appointment", event -> {
            errors.clear();
            appointments.cancel(visit.viewer(), one.id(), why.getValue())
                    .ifPresentOrElse(refusal -> errors.fault(why, refusal).show(), () -> leave("Cancelled"));
        });
        var form = new Div(why, cancel);
        form.addClassNames("part-form", "caseload-apart");
        return form;
    }

    private void save() {
        errors.clear();
        if (what.getValue() == null || what.getValue().isBlank()) {
            errors.fault(what, "Say what it is for");
        }
        if (day.getValue() == null) {
            errors.fault(day, "Choose the day");
        }
        if (time.getValue() == null) {
            errors.fault(time, "Choose the time");
        }
        if (errors.show()) {
            return;
        }
        var wanted = wanted();
        var clashes = appointments.clashes(visit.viewer(), wanted);
        if (clashes.isEmpty()) {
            keep(wanted);
        } else {
            var words = clashes.stream()
                    .map(one -> Lines.time(one.begins()) + " to " + Lines.clock(one.ends()) + ", " + one.what() + ", " + one.whose().name())
                    .collect(Collectors.joining("; "));
            Confirm.ask("Keep it although it clashes?", "At the same time: " + words + ".")
                    .open("Keep it", "Choose another time", () -> keep(wanted));
        }
    }

    private Appointment wanted() {
        var whose = kept.map(Appointment::whose).orElseGet(() -> new Whose(visit.viewer().account(), visit.viewer().name()));
        return new Appointment(
                id,
                family.id(),
                whose,
                what.getValue(),
                day.getValue().atTime(time.getValue()),
                minutes.getValue(),
                new Round(place.getValue(), people.getValue()),
                kept.map(Appointment::state).orElse(State.PLANNED),
                kept.map(Appointment::edition).orElse(0L));
    }

    private void keep(Appointment wanted) {
        appointments.keep(visit.viewer(), wanted).ifPresentOrElse(refusal -> errors.fault(refusal).show(), () -> leave("Saved"));
    }

    private void leave(String said) {
        visit.tell(said);
        visit.go(CaseloadNavigation.advocate(family.id()));
    }
}
