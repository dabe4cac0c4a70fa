package org.together.screens.casework.caseload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.together.core.CouncilTime;
import org.together.core.caseload.Supervisions;
import org.together.core.caseload.Supervisions.Note;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.ErrorSummary;

/** What manager and advocate agreed, and when the chronology was last looked through. */
final class SupervisionCard extends Div {
    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea words = new TextArea("What was agreed");
    private final Checkbox chronology = new Checkbox("The chronology was looked through");

    SupervisionCard(Id<Family> family, Supervisions supervisions, Visit visit) {
        var notes = supervisions.notes(visit.viewer(), family);
        var save = new Button("Save supervision note", event -> {
            errors.clear();
            var note = new Note(CouncilTime.today(), words.getValue(), chronology.getValue(), "");
            supervisions.note(visit.viewer(), family, note).ifPresentOrElse(refusal -> errors.fault(words, refusal).show(), () -> {
                visit.tell("Saved");
                visit.go(CaseloadNavigation.advocate(family));
            });
        });
        words.setMinHeight("5rem");
        words.setHelperText("Only the family's advocate and their manager read this");
        var form = new Div(errors, words, chronology, save);
        form.addClassName("part-form");
        addClassNames("part-card", "caseload-supervision");
        add(new H2("Supervision"), new Paragraph(reviewed(notes)), form);
        notes.forEach(note -> add(Lines.line(
                Lines.quiet(Ages.date(note.day()) + ", " + note.by() + (note.chronologyReviewed() ? ", chronology looked through" : "")),
                new Paragraph(note.words()))));
    }

    private static String reviewed(List<Note> notes) {
        return notes.stream()
                .filter(Note::chronologyReviewed)
                .findFirst()
                .map(note -> "Chronology last looked through " + Ages.now().ago(note.day()) + ".")
                .orElse("The chronology was never looked through in supervision.");
    }
}
