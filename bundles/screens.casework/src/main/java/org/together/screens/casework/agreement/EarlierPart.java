package org.together.screens.casework.agreement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.together.core.agreement.Agreement;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.StatusTag;

/** Agreements that ended, with their versions and signatures. */
final class EarlierPart extends Div {

    EarlierPart(Desk desk) {
        var ended = desk.services().agreements().history(desk.viewer(), desk.id()).stream().filter(one -> !one.isOpen()).toList();
        if (ended.isEmpty()) {
            add(new EmptyState("There is no earlier agreement", "An agreement that ends stays here with everything in it."));
        }
        ended.forEach(agreement -> add(new H2(title(agreement)), standing(agreement), new SigningPart(desk, agreement)));
    }

    private static String title(Agreement agreement) {
        return agreement.head().templateTitle() + ", begun on " + Ages.date(agreement.head().begun());
    }

    private static Paragraph standing(Agreement agreement) {
        var ending = agreement.head().ending().orElseThrow();
        var reached = agreement.goals().stream().filter(goal -> goal.state() == org.together.core.agreement.Goal.State.REACHED).count();
        var line = new Paragraph(ending.reason() + " " + reached + " of " + agreement.goals().size() + " goals were reached.");
        line.addComponentAsFirst(StatusTag.neutral("Ended on " + Ages.date(ending.day())));
        return line;
    }
}
