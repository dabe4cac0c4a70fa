package org.together.screens.casework.assessment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.KnownFact;
import org.together.core.assessment.Readings.Reading;
import org.together.core.assessment.Section;
import org.together.core.assessment.Section.Block;
import org.together.core.draft.Heading;
import org.together.core.family.Family;
import org.together.ui.Visit;
import org.together.ui.parts.Autosave;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;

/** One section's questions on one page. Every field is kept when it is left; nothing waits for the button at the end. */
final class SectionPage extends Paper {
    private final transient List<Section> sections;
    private final transient Optional<Section> shown;
    private final transient List<FieldBox> boxes = new ArrayList<>();
    private final Checkbox done = new Checkbox("I have completed this section");

    SectionPage(Desk desk, Visit visit, Family family, Assessment assessment, String key) {
        super(desk, visit, family, assessment);
        sections = sections();
        shown = sections.stream().filter(section -> section.key().equals(key)).findFirst();
        add(back());
        shown.ifPresentOrElse(
                this::fill,
                () -> add(new PageHeader("Assessment"), new EmptyState("There is no such section", "Choose one from the list.")));
    }

    private void fill(Section section) {
        var person = section.person().map(Object::toString).orElse(FieldKey.FAMILY);
        var known = desk.known().of(visit.viewer(), id(), person).stream().collect(Collectors.groupingBy(KnownFact::domain));
        var readings = desk.readings().of(visit.viewer(), id());
        var heading = new Heading(
                "casework.assessment", id() + "/" + section.key(), 0, Optional.of(family.id()), "Assessment",
                AssessmentNavigation.of(family.id(), section.key()));
        var autosave = new Autosave(desk.drafts().open(visit.viewer(), heading));
        var tray = new Tray(this, autosave, boxes);
        add(new PageHeader(section.title()), autosave);
        section.blocks().forEach(block -> add(block(section, block, known, readings, tray)));
        add(ending(section));
        var watch = desk.assessments().watch(visit.viewer(), id(), answer -> visit.later(() -> changed(answer)));
        visit.onLeave(this, watch::close);
        tray.restore();
    }

    private Div block(Section section, Block block, Map<String, List<KnownFact>> known, List<Reading> readings, Tray tray) {
        var domain = block.domain();
        var shape = new Div();
        shape.addClassName("assessment-block");
        if (section.blocks().size() > 1) {
            shape.add(new H2(domain.title()));
        }
        var subject = section.person().map(Object::toString).orElse(FieldKey.FAMILY);
        var facts = known.getOrDefault(domain.id(), List.of());
        if (!facts.isEmpty()) {
            shape.add(new KnownList(this, subject, domain, facts));
        }
        block.entries().forEach(entry -> {
            var box = new FieldBox(this, entry, tray);
            boxes.add(box);
            shape.add(box);
        });
        domain.scale().ifPresent(scale -> shape.add(new ReadingBox(this, subject, domain, readings)));
        return shape;
    }

    private Div ending(Section section) {
        var isOfNow = !section.key().equals("before");
        var next = new Button("Save and go on", event -> goOn(section));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var list = new Button("Save and go back to the list", event -> leave(AssessmentNavigation.of(family.id())));
        done.setValue(section.state() == Section.State.COMPLETED);
        done.setVisible(isOfNow);
        done.addValueChangeListener(event -> say(section, event.getValue()));
        var buttons = new Div(next, list);
        buttons.addClassName("part-page-actions");
        var ending = new Div(done, buttons);
        ending.addClassName("assessment-ending");
        return ending;
    }

    private void say(Section section, boolean isDone) {
        var field = new FieldKey(section.key(), "section", FieldKey.DONE, "");
        var newest = desk.assessments().versions(visit.viewer(), id(), field).stream().map(Answer::version).findFirst().orElse(0);
        desk.assessments().write(visit.viewer(), id(), field, newest, isDone ? "yes" : "no");
        visit.tell(isDone ? "Section completed" : "Section open again");
    }

    private void goOn(Section section) {
        var after = sections.indexOf(section) + 1;
        leave(after < sections.size()
                ? AssessmentNavigation.of(family.id(), sections.get(after).key())
                : AssessmentNavigation.of(family.id()));
    }

    /** Goes when everything is kept; a clash is settled first. */
    private void leave(String address) {
        boxes.forEach(FieldBox::save);
        boxes.stream().filter(FieldBox::isClashing).findFirst().ifPresentOrElse(FieldBox::focus, () -> visit.go(address));
    }

    private void changed(Answer answer) {
        boxes.stream().filter(box -> box.field().equals(answer.field())).forEach(box -> box.changed(answer));
    }
}
