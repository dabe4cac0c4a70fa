package org.together.screens.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.together.core.CouncilTime;
import org.together.core.access.Restrictions;
import org.together.core.access.Restrictions.Kept;
import org.together.core.access.Restrictions.Level;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.ListGrid;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.StatusTag;

/** All families restricted now, those to be reviewed first. */
final class RestrictionsPage extends Div {
    RestrictionsPage(Restrictions restrictions, Visit visit, NamedPeople people) {
        add(new PageHeader("Restricted families")
                .explained("Families kept closer than need to know. You set who may see them without seeing them yourself.")
                .actions(new PageLink("Restrict a family", RestrictionsScreen.PATH + "?new=yes").asButton()));
        var all = restrictions.all(visit.viewer());
        add(all.isEmpty()
                ? new EmptyState("No family is restricted", "Need to know alone decides who may see a family.")
                : list(all, people));
    }

    private static ListGrid<Kept> list(List<Kept> all, NamedPeople people) {
        var grid = new ListGrid<Kept>("Restricted families");
        grid.link("Reference", kept -> kept.restricted().family().toString(),
                kept -> RestrictionsScreen.PATH + "/" + kept.restricted().family());
        grid.shown("How closely", kept -> level(kept.restricted().level()));
        grid.lines("Who may see it", kept -> people.inWords(kept.restricted().named()));
        grid.lines("Why", kept -> List.of(kept.grounds().ground().label(), kept.grounds().words()));
        grid.lines("Set", kept -> List.of("by " + kept.author(), Ages.date(kept.since())));
        grid.shown("Review by", kept -> review(kept.grounds().review()));
        grid.setItems(all);
        grid.setAllRowsVisible(true);
        return grid;
    }

    static StatusTag level(Level level) {
        return level == Level.SEALED ? StatusTag.bad("Sealed") : StatusTag.attention("Named people only");
    }

    private static Component review(LocalDate day) {
        var cell = new Div(new Span(Ages.date(day)));
        if (day.isBefore(CouncilTime.today())) {
            cell.add(new Span(" "), StatusTag.attention("Overdue"));
        }
        return cell;
    }
}
