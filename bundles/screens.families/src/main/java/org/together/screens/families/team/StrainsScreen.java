package org.together.screens.families.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.team.Strain;
import org.together.core.team.Teams;
import org.together.core.team.Teams.Strained;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.ListGrid;
import org.together.ui.parts.PageHeader;

/** Families worked with now around which services get into each other's way, those with most strains first. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = "strains", title = "Conflict and overload", section = Section.FAMILIES, order = 60, needs = Action.SEE_CASELOAD)
public class StrainsScreen implements Screen {
    private final Teams teams;

    @Activate
    public StrainsScreen(@Reference Teams teams) {
        this.teams = teams;
    }

    @Override
    public Component open(Visit visit) {
        var strained = teams.strained(visit.viewer());
        var header = new PageHeader("Conflict and overload")
                .explained("Families worked with now whose services get into each other's way. Each family's page says what to do.");
        return new Div(header, new Paragraph(counts(strained)), list(strained));
    }

    private static String counts(List<Strained> strained) {
        var byKind = Stream.of(Strain.Kind.values())
                .map(kind -> kind.label() + ": " + strained.stream().filter(one -> has(one, kind)).count())
                .collect(Collectors.joining(" · "));
        return strained.size() + (strained.size() == 1 ? " family. " : " families. ") + byKind;
    }

    private static boolean has(Strained family, Strain.Kind kind) {
        return family.strains().stream().anyMatch(strain -> strain.kind() == kind);
    }

    private static ListGrid<Strained> list(List<Strained> strained) {
        var grid = new ListGrid<Strained>("Families under strain");
        grid.link("Family", Strained::name, one -> "family/" + one.family() + "/overview");
        grid.text("Locality", one -> one.locality().orElse("Not known")).setWidth("8rem").setFlexGrow(0);
        grid.number("Strains", one -> (long) one.strains().size()).setWidth("7rem").setFlexGrow(0);
        grid.lines("What", one -> one.strains().stream().map(Strain::what).toList()).setFlexGrow(6);
        grid.setItems(strained);
        grid.setAllRowsVisible(strained.size() < 15);
        return grid.whenEmpty(
                new EmptyState("No family is under strain", "Strains are found in the record each time this page is opened."));
    }
}
