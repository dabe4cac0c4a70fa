package org.together.screens.casework.assessment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Written.Clash;

/** Two people changed the same words: theirs, yours and both, and the later writer chooses. Both are kept already. */
final class ClashChoice extends Div {

    ClashChoice(Clash clash, Consumer<String> choose) {
        var both = new TextArea("Both together, to be worked over");
        both.setValue(clash.merged());
        both.setWidthFull();
        var columns = new Div(
                side("Theirs: " + clash.theirs().author(), clash.theirs(), "Use theirs", choose),
                side("Yours", clash.yours(), "Use yours", choose));
        columns.addClassName("assessment-sides");
        var together = new Button("Use both together", event -> choose.accept(both.getValue()));
        together.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var heading = new H2("You both changed the same words");
        heading.setId("clash-" + clash.yours().id());
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "clash-" + clash.yours().id());
        addClassName("assessment-clash");
        add(heading, new Paragraph("Nothing is lost: both are kept. Choose what stands here."), columns, both, together);
    }

    private static Div side(String title, Answer answer, String words, Consumer<String> choose) {
        var text = new Paragraph(answer.text().isBlank() ? "(nothing)" : answer.text());
        text.addClassName("assessment-text");
        return new Div(new H3(title), text, new Button(words, event -> choose.accept(answer.text())));
    }
}
