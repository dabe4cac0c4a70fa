package org.together.screens.families;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.together.core.CouncilTime;
import org.together.core.access.Refused;
import org.together.core.identification.Identifications;
import org.together.core.identification.ProgrammeLine;
import org.together.ui.Visit;
import org.together.ui.parts.DayField;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.ProgressPanel;
import org.together.ui.parts.StatusTag;

/** The numbers a programme and its criteria judge by, to be tried over the real families. */
final class WhatIfPage extends Div {
    private final transient Identifications identifications;
    private final transient Visit visit;
    private final Select<ProgrammeLine> programme = new Select<>();
    private final DatePicker asAt = new DayField("As at", CouncilTime.today());
    private final Div numbers = new Div();
    private final Div outcome = new Div();
    private final Button attempt = new Button("Try it", event -> attempt());
    private final transient Map<String, IntegerField> fields = new LinkedHashMap<>();

    WhatIfPage(Identifications identifications, Visit visit) {
        this.identifications = identifications;
        this.visit = visit;
        add(new PageHeader("What if")
                .explained("Try other numbers over the real families. Nothing is changed: not the rules, not the families identified."));
        var programmes = identifications.programmes();
        if (programmes.isEmpty()) {
            add(new EmptyState(
                    "No programme is installed", "A council's programme is an extension. An administrator installs it under Settings."));
            return;
        }
        programme.setLabel("Programme");
        programme.setItems(programmes);
        programme.setItemLabelGenerator(ProgrammeLine::title);
        programme.addValueChangeListener(event -> offer(event.getValue()));
        programme.setValue(programmes.getFirst());
        asAt.setMax(CouncilTime.today());
        attempt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        attempt.setDisableOnClick(true);
        var over = new Div(programme, asAt);
        over.addClassName("part-filters");
        add(over, numbers, attempt, outcome);
    }

    private void offer(ProgrammeLine line) {
        numbers.removeAll();
        fields.clear();
        outcome.removeAll();
        var byOwner = line.numbers().stream()
                .collect(Collectors.groupingBy(ProgrammeLine.Number::owner, LinkedHashMap::new, Collectors.toList()));
        var ofCriteria = new Div();
        byOwner.forEach((owner, owned) -> (owner.equals(line.title()) ? numbers : ofCriteria).add(group(owner, owned)));
        numbers.add(new Details("Numbers of the criteria", ofCriteria));
    }

    private Div group(String owner, List<ProgrammeLine.Number> owned) {
        var group = new Div();
        group.addClassName("part-filters");
        owned.forEach(number -> group.add(field(number)));
        return new Div(new H2(owner), group);
    }

    private IntegerField field(ProgrammeLine.Number number) {
        var parameter = number.parameter();
        var field = new IntegerField(parameter.label());
        field.setMin(parameter.least());
        field.setMax(parameter.most());
        field.setValue(parameter.value());
        field.setStepButtonsVisible(true);
        field.setWidth("16rem");
        field.setHelperText("Now " + parameter.value() + (parameter.unit().isBlank() ? "" : " " + parameter.unit()));
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage("At least " + parameter.least())
                .setMaxErrorMessage("At most " + parameter.most())
                .setBadInputErrorMessage("A whole number"));
        fields.put(number.key(), field);
        return field;
    }

    private void attempt() {
        var values = new LinkedHashMap<String, Integer>();
        for (var entry : fields.entrySet()) {
            var field = entry.getValue();
            if (field.isInvalid() || field.getValue() == null) {
                attempt.setEnabled(true);
                field.focus();
                return;
            }
            values.put(entry.getKey(), field.getValue());
        }
        var day = asAt.getValue() == null ? CouncilTime.today() : asAt.getValue();
        var chosen = programme.getValue().id();
        var panel = new ProgressPanel("Trying it over every family", "families", visit);
        outcome.removeAll();
        outcome.add(panel);
        visit.background(() -> run(chosen, day, values, panel));
    }

    private void run(String chosen, LocalDate day, Map<String, Integer> values, ProgressPanel panel) {
        try {
            var result = identifications.whatIf(visit.viewer(), chosen, day, values, panel);
            visit.later(() -> {
                outcome.removeAll();
                outcome.add(new WhatIfResult(result));
                attempt.setEnabled(true);
            });
        } catch (Refused refused) {
            stopped(panel, refused.getMessage());
        } catch (RuntimeException failed) {
            stopped(panel, panel.isCancelled() ? "Cancelled." : "It failed. Try again.");
            if (!panel.isCancelled()) {
                throw failed;
            }
        }
    }

    private void stopped(ProgressPanel panel, String why) {
        visit.later(() -> {
            panel.finish(StatusTag.attention("Not done"), why);
            attempt.setEnabled(true);
        });
    }
}
