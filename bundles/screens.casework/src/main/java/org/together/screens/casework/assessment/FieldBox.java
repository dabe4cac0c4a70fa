package org.together.screens.casework.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Optional;
import org.together.core.assessment.Answer;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.Question;
import org.together.core.assessment.Section.Entry;
import org.together.core.assessment.Written;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Autosave;
import org.together.ui.parts.PageLink;

/**
 * One question and its answer. What is typed is a draft at once and an answer when the field is left. What somebody else keeps meanwhile
 * is shown in a field nobody types in, and told beside one that somebody does.
 */
final class FieldBox extends Div {
    private final transient Paper page;
    private final transient Tray tray;
    private final transient Entry entry;
    private final Component component;
    private final transient HasValue<?, String> value;
    private final Paragraph note = new Paragraph();
    private final Div clash = new Div();
    private int base;
    private String seen;
    private boolean isFocused;

    FieldBox(Paper page, Entry entry, Tray tray) {
        this.page = page;
        this.entry = entry;
        this.tray = tray;
        base = entry.version();
        seen = entry.text();
        var words = entry.question().choices().isEmpty();
        var area = words ? area() : choice();
        component = area;
        value = words ? (TextArea) area : choiceOf(area);
        note.addClassName("assessment-note");
        note.getElement().setAttribute("role", "status");
        addClassName("assessment-field");
        add(component, note, clash);
        show(seen);
        entry.answer().ifPresent(this::credit);
        entry.apart().stream().filter(this::isMine).findFirst().ifPresent(this::settleOld);
        listen();
    }

    private TextArea area() {
        var area = new TextArea(label(entry.question()));
        area.setHelperText(entry.question().hint());
        area.setWidthFull();
        area.setMinRows(3);
        area.setReadOnly(!entry.isWritable());
        Autosave.keepTyping(area);
        return area;
    }

    private RadioButtonGroup<String> choice() {
        var group = new RadioButtonGroup<String>(label(entry.question()));
        var choices = new ArrayList<>(entry.question().choices());
        if (!seen.isEmpty() && !choices.contains(seen)) {
            choices.add(seen);
        }
        group.setItems(choices);
        group.setReadOnly(!entry.isWritable());
        return group;
    }

    @SuppressWarnings("unchecked")
    private static HasValue<?, String> choiceOf(Component group) {
        return (RadioButtonGroup<String>) group;
    }

    private String label(Question question) {
        return question.words() + (entry.isWritable() || entry.field().agency().isEmpty() ? "" : " (" + entry.field().agency() + ")");
    }

    private void listen() {
        value.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed();
            }
        });
        if (component instanceof TextArea area) {
            area.addFocusListener(event -> isFocused = true);
            area.addBlurListener(event -> {
                isFocused = false;
                save();
            });
        }
    }

    private void typed() {
        if (component instanceof TextArea) {
            tray.typed(this);
        } else {
            save();
        }
    }

    FieldKey field() {
        return entry.field();
    }

    int base() {
        return base;
    }

    String text() {
        return Optional.ofNullable(value.getValue()).orElse("");
    }

    boolean isChanged() {
        return entry.isWritable() && !text().stripTrailing().equals(seen);
    }

    boolean isClashing() {
        return clash.getChildren().findAny().isPresent();
    }

    void focus() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    void restore(int on, String typed) {
        base = on;
        show(typed);
        say("This is what you had written and not finished. It is kept when you leave the field.");
    }

    /** Keeps what is written; called on leaving the field, and before leaving the page. */
    void save() {
        if (isChanged() && !isClashing()) {
            taken(page.desk.assessments().write(page.visit.viewer(), page.id(), field(), base, text()));
        }
    }

    private void settle(int on, String text) {
        clash.removeAll();
        show(text);
        taken(page.desk.assessments().settle(page.visit.viewer(), page.id(), field(), on, text));
    }

    private void taken(Written written) {
        if (written.clash().isPresent()) {
            var two = written.clash().get();
            clash.removeAll();
            clash.add(new ClashChoice(two, chosen -> settle(two.theirs().version(), chosen)));
            say("");
            return;
        }
        written.standing().ifPresent(answer -> {
            var isMerged = !answer.text().equals(text().stripTrailing());
            stands(answer);
            credit(answer);
            if (isMerged) {
                say("Kept together with what somebody else wrote meanwhile.");
            }
            tray.kept(this, answer.at());
        });
    }

    /** Somebody kept another version, perhaps here. */
    void changed(Answer answer) {
        if (answer.version() <= base) {
            return;
        }
        if (isFocused || isChanged()) {
            say(answer.author() + " has written here too. When you leave the field, yours and theirs are put together.");
        } else {
            stands(answer);
            say("Changed by " + answer.author() + " just now.");
        }
    }

    private void stands(Answer answer) {
        base = answer.version();
        seen = answer.text();
        show(seen);
    }

    private void show(String text) {
        if (!text().equals(text)) {
            value.setValue(text.isEmpty() ? value.getEmptyValue() : text);
        }
    }

    private void credit(Answer answer) {
        note.removeAll();
        var link = new PageLink("Version " + answer.version(), AssessmentNavigation.versions(page.family.id(), field()));
        link.getElement().setAttribute("aria-label", link.getText() + " of: " + entry.question().words());
        note.add(answer.author() + ", " + Ages.now().ago(answer.at()) + ". ");
        note.add(link);
    }

    private void say(String words) {
        note.removeAll();
        note.add(words);
    }

    private boolean isMine(Answer apart) {
        return apart.author().account().equals(page.visit.viewer().account());
    }

    private void settleOld(Answer yours) {
        entry.answer().ifPresent(theirs -> clash.add(new ClashChoice(
                new Written.Clash(theirs, yours, theirs.text() + "\n" + yours.text()), chosen -> settle(theirs.version(), chosen))));
    }
}
