package org.together.screens.families;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.CouncilTime;
import org.together.core.access.Action;
import org.together.core.access.Decision;
import org.together.core.access.Families;
import org.together.core.family.Id;
import org.together.core.record.FamilyLine;
import org.together.core.team.Teams;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** One family's page: {@code family/<id>/<view>?asat=2026-11-22}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = FamiliesNavigation.FAMILY, title = "Family", section = Section.FAMILIES, needs = Action.OPEN_FAMILY, menu = false)
public class FamilyScreen implements Screen {
    private final Families families;
    private final FamilyViews views;
    private final Teams teams;

    @Activate
    public FamilyScreen(@Reference Families families, @Reference FamilyViews views, @Reference Teams teams) {
        this.families = families;
        this.views = views;
        this.teams = teams;
    }

    @Override
    public Component open(Visit visit) {
        if (visit.rest().isEmpty()) {
            return notFound("There is no family at this address", visit);
        }
        var id = Id.<org.together.core.family.Family>parse(visit.rest().getFirst());
        if (id.isEmpty()) {
            return notFound("There is no family at this address", visit);
        }
        var opened = families.open(visit.viewer(), id.get(), asAt(visit));
        return opened.family()
                .flatMap(family -> teams.around(visit.viewer(), family.id(), family.asAt())
                        .<Component>map(team -> new FamilyPage(new FamilyPage.Shown(family, team, opened.decision()), views, visit)))
                .or(() -> families.becameOf(visit.viewer(), id.get()).map(FamilyScreen::joined))
                .orElseGet(() -> refused(opened.decision().reason(), visit));
    }

    private static Component refused(String why, Visit visit) {
        return why.equals(Decision.SAY_PURPOSE) ? new PurposePage(visit) : notFound(why, visit);
    }

    private static LocalDate asAt(Visit visit) {
        try {
            return visit.query("asat").map(LocalDate::parse).orElseGet(() -> CouncilTime.today());
        } catch (DateTimeParseException notADate) {
            return CouncilTime.today();
        }
    }

    private static Component joined(FamilyLine now) {
        var kept = "All that was kept of it is with the " + now.name() + " now.";
        return new Div(
                new PageHeader("Family"),
                new EmptyState("This family has become part of another", kept)
                        .next(new PageLink("Open the " + now.name(), FamiliesNavigation.family(now.id()))));
    }

    /** Leads on only where they may go. */
    private static Component notFound(String why, Visit visit) {
        var mayName = "Where a record is kept close, whoever keeps it can name you: tell them what you need it for.";
        if (visit.viewer().roleFor(Action.SEARCH).isEmpty()) {
            return new Div(new PageHeader("Family"), new EmptyState(why, mayName).next(new PageLink("Go to the home page", "")));
        }
        return new Div(
                new PageHeader("Family"),
                new EmptyState(why, mayName + " Or search by name, postcode, date of birth or number for another.")
                        .next(new PageLink("Search families", FamiliesNavigation.SEARCH)));
    }
}
