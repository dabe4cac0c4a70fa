package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.caseload.Papers;
import org.together.core.caseload.VisitPack;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.print.Printing;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.DownloadLink;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.Paper;

/** One page to take along: {@code visit-pack/<family>}. A copy is made when it is asked for, not when somebody looks in. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = CaseloadNavigation.VISIT_PACK,
        title = "Visit pack",
        section = Section.FAMILIES,
        needs = Action.RECORD_CONTACT,
        menu = false)
public class VisitPackScreen implements Screen {
    private final Papers papers;
    private final Printing printing;

    @Activate
    public VisitPackScreen(@Reference Papers papers, @Reference Printing printing) {
        this.papers = papers;
        this.printing = printing;
    }

    @Override
    public Component open(Visit visit) {
        return CaseloadNavigation.<Family>id(visit, 0)
                .map(family -> asked(visit, family))
                .orElseGet(() -> new Div(new EmptyState("There is no family at this address", "Go back to your families.")));
    }

    private Div asked(Visit visit, Id<Family> family) {
        var page = new Div();
        var make = new Button("Make a copy", event -> {
            page.removeAll();
            page.add(printed(visit.viewer(), papers.visitPack(visit.viewer(), family)));
        });
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        page.add(
                new PageHeader("Visit pack")
                        .explained("As little as a visit needs, and no address. Each copy is numbered and audited with your name.")
                        .with(new PageLink("To the family", CaseloadNavigation.advocate(family))),
                make);
        return page;
    }

    private Div printed(Viewer viewer, VisitPack pack) {
        var pdf = new DownloadLink("As PDF", "visit-pack-" + pack.copy() + ".pdf", out -> out.write(printing.pdf(viewer, pack.page())));
        var page = new Div(
                new PageHeader(pack.page().title())
                        .explained("Taken by " + pack.takenBy() + ", " + Ages.time(pack.made()) + ".")
                        .actions(pdf),
                Banner.warning("Out of date after " + Ages.date(pack.expires()) + ": destroy it then. Never leave it behind."),
                new Paper(printing.cleared(viewer, pack.page())));
        page.add(new Paragraph("No address is printed: look it up before you go."));
        page.addClassName("caseload-pack");
        return page;
    }
}
