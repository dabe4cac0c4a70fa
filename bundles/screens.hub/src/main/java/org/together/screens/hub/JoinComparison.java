package org.together.screens.hub;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.together.core.identity.Doubt;
import org.together.ui.parts.PageLink;

/** Two people before they are joined: side by side, what speaks for and against it, what would change, and why they are one. */
final class JoinComparison extends Div implements Focusable<JoinComparison> {
    private final TextField reason = new TextField("Why they are one person (kept in the history)");
    private final EffectNote effect;
    private final transient Consumer<String> join;

    JoinComparison(Doubt pair, EffectNote effect, Consumer<String> join) {
        this.effect = effect;
        this.join = join;
        setTabIndex(-1);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Compared with " + pair.other().name().full());
        reason.setMaxLength(2000);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var button = new Button("Join these two people", event -> asked());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(button, new PageLink("Identity of the other", IdentityNavigation.person(pair.other().person())));
        bar.addClassName("part-page-actions");
        add(
                new H3("This person and " + pair.other().name().full() + ", by the two records most alike"),
                SideBySide.of(pair.one(), pair.other()),
                new WhyAlike(pair.likeness()),
                new H3("What would change"),
                this.effect,
                new Paragraph("All records of both become one person, and families are formed anew. It can be undone below."),
                reason,
                bar);
    }

    private void asked() {
        var why = reason.getValue().strip();
        reason.setInvalid(why.isEmpty());
        reason.setErrorMessage("Say why in a few words: others will read it when they wonder");
        if (why.isEmpty()) {
            reason.focus();
        } else {
            join.accept(why);
        }
    }
}
