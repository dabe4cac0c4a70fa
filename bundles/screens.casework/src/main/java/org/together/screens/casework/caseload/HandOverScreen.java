package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.caseload.HandOver;
import org.together.core.caseload.Papers;
import org.together.core.family.Family;
import org.together.core.print.Printing;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.DownloadLink;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.Paper;

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
    private final Printing printing;

    @Activate
    public HandOverScreen(@Reference Papers papers, @Reference Printing printing) {
        this.papers = papers;
        this.printing = printing;
    }

    @Override
    public Component open(Visit visit) {
        return CaseloadNavigation.<Family>id(visit, 0)
                .map(id -> shown(visit, papers.handOver(visit.viewer(), id)))
                .orElseGet(() -> new Div(new EmptyState("There is no family at this address", "Go back to your families.")));
    }

    private Div shown(Visit visit, HandOver summary) {
        var viewer = visit.viewer();
        var pdf = new DownloadLink("As PDF", "hand-over.pdf", out -> out.write(printing.pdf(viewer, summary.page())));
        return new Div(
                new PageHeader(summary.page().title())
                        .explained("Made from the record on " + Ages.date(summary.day()) + " for " + viewer.name() + ".")
                        .actions(pdf),
                new Paper(printing.cleared(viewer, summary.page())));
    }
}
