package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.caseload.Papers;
import org.together.core.caseload.VisitPack;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

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

    @Activate
    public VisitPackScreen(@Reference Papers papers) {
        this.papers = papers;
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
            page.add(printed(papers.visitPack(visit.viewer(), family)));
        });
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        page.add(
                new PageHeader("Visit pack")
                        .explained("As little as a visit needs, and no address. Each copy is numbered and audited with your name.")
                        .with(new PageLink("To the family", CaseloadNavigation.advocate(family))),
                make);
        return page;
    }

    private static Div printed(VisitPack pack) {
        var page = new Div(
                new PageHeader("Visit pack, copy " + pack.copy())
                        .explained("Taken by " + pack.takenBy() + ", " + Ages.time(pack.made()) + "."),
                Banner.warning("Out of date after " + Ages.date(pack.expires()) + ": destroy it then. Never leave it behind."));
        pack.sections().forEach(section -> page.add(Lines.card(section)));
        page.add(new Paragraph("Print it with your browser. No address is printed: look it up before you go."));
        page.addClassName("caseload-pack");
        return page;
    }
}
