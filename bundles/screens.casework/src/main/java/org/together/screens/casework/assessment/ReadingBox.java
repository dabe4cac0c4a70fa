package org.together.screens.casework.assessment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.together.core.CouncilTime;
import org.together.core.assessment.Domain;
import org.together.core.assessment.Readings.Reading;
import org.together.core.assessment.Readings.Taking;
import org.together.ui.parts.Ages;

/** Where they say they are on the scale today, beside where they said they were last. */
final class ReadingBox extends Div {
    private final transient Paper page;
    private final String subject;
    private final transient Domain domain;
    private final Select<Integer> step = new Select<>();
    private final Paragraph last = new Paragraph();

    ReadingBox(Paper page, String subject, Domain domain, List<Reading> readings) {
        this.page = page;
        this.subject = subject;
        this.domain = domain;
        var scale = domain.scale().orElseThrow();
        step.setLabel(scale.title() + ", from 1 to " + scale.best());
        step.setWidth("24rem");
        step.setItems(IntStream.rangeClosed(1, scale.best()).boxed().toList());
        step.setItemLabelGenerator(number -> number + "  " + scale.words(number));
        var keep = new Button("Keep as today's reading", event -> keep());
        keep.setAriaLabel("Keep as today's reading: " + domain.title());
        var line = new Div(step, keep);
        line.addClassName("part-filters");
        last.addClassName("assessment-note");
        last.getElement().setAttribute("role", "status");
        readings.stream()
                .filter(reading -> reading.subject().equals(subject) && reading.domain().equals(domain.id()))
                .reduce((earlier, later) -> later)
                .ifPresent(reading -> tell(reading.step(), reading.words(), reading.day()));
        addClassName("assessment-field");
        add(line, last);
    }

    private void keep() {
        var chosen = step.getValue();
        if (chosen == null) {
            step.setInvalid(true);
            step.setErrorMessage("Choose a step");
            step.focus();
            return;
        }
        step.setInvalid(false);
        var today = CouncilTime.today();
        var taking = new Taking(subject, domain.id(), chosen, today, "");
        page.desk.readings().take(page.visit.viewer(), page.id(), taking).ifPresentOrElse(
                why -> {
                    step.setInvalid(true);
                    step.setErrorMessage(why);
                },
                () -> tell(chosen, domain.scale().orElseThrow().words(chosen), today));
    }

    private void tell(int number, String words, LocalDate day) {
        last.setText("Last reading: " + number + ", " + words.toLowerCase(Locale.UK) + " (" + Ages.date(day) + ").");
    }
}
