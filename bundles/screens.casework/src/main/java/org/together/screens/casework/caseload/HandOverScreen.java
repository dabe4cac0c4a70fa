package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.caseload.Papers;
import org.together.core.family.Family;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;

/** What the next advocate must know, to read or print: {@code hand-over/<family>}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = CaseloadNavigation.HAND_OVER,
        title = "Hand-over summary",
        section = Section.FAMILIES,
        needs = {Action.ALLOCATE, Action.RECORD_CONTACT},
        menu = false)
public class HandOverScreen implements Screen {
    private final Papers papers;

    @Activate
    public HandOverScreen(@Reference Papers papers) {
        this.papers = papers;
    }

    @Override
    public Component open(Visit visit) {
        return CaseloadNavigation.<Family>id(visit, 0).map(id -> papers.handOver(visit.viewer(), id)).map(summary -> {
            var page = new Div(new PageHeader("Hand-over: " + summary.family())
                    .explained("Made from the record on " + Ages.date(summary.day()) + " for " + visit.viewer().name() + "."));
            summary.sections().forEach(section -> page.add(Lines.card(section)));
            return page;
        }).orElseGet(() -> new Div(new EmptyState("There is no family at this address", "Go back to your families.")));
    }
}
