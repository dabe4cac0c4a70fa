package org.together.screens.families;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.together.core.CouncilTime;
import org.together.core.access.Decision;
import org.together.core.family.Family;
import org.together.core.team.Team;
import org.together.screens.families.team.IdentityBar;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.DayField;
import org.together.ui.parts.Jumps;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.SubNavigation;

/** Who the family is, always in sight; as at which day; and one of its views. */
final class FamilyPage extends Div {
    private final transient Family family;
    private final transient Visit visit;

    /** What is shown, and why it may be. */
    record Shown(Family family, Team team, Decision decision) {}

    FamilyPage(Shown shown, FamilyViews views, Visit visit) {
        family = shown.family();
        this.visit = visit;
        var view = visit.rest().size() > 1 ? visit.rest().get(1) : FamilyViews.OVERVIEW;
        var because = new Details("You see this because …", new Paragraph(shown.decision().reason()));
        because.addClassName("family-because");
        var shownView = views.show(view, family, shown.team(), visit);
        var skip = new Jumps("Skip").to("Skip to " + views.titles().getOrDefault(view, "the overview"), shownView).whenReached();
        add(header().with(skip), new IdentityBar(shown.team(), views.pinnedTo(family, visit)), printed(), because);
        if (!family.asAt().equals(CouncilTime.today())) {
            add(Banner.information("Shown as at " + Ages.date(family.asAt()) + ". What began later is left out."));
        }
        add(navigation(views, view), shownView);
    }

    /** What a printed page says besides: of when it is and who answers for it. */
    private Paragraph printed() {
        var viewer = visit.viewer();
        var words = new Paragraph("Confidential. As at " + Ages.date(family.asAt()) + ", printed from the record on "
                + Ages.date(CouncilTime.today()) + " by " + viewer.name() + ", " + viewer.agency() + ".");
        words.addClassName("part-print-only");
        return words;
    }

    private PageHeader header() {
        var day = new DayField("As at", family.asAt());
        day.setMax(CouncilTime.today());
        day.addValueChangeListener(event -> Optional.ofNullable(event.getValue()).ifPresent(this::showAsAt));
        return new PageHeader(family.name()).with(identity()).actions(day);
    }

    private Span identity() {
        var children = family.children().count();
        var adults = family.adults().count();
        var unknown = family.memberships().size() - children - adults;
        var words = new StringBuilder(counted(children, "child", "children")).append(", ").append(counted(adults, "adult", "adults"));
        if (unknown > 0) {
            words.append(", ").append(counted(unknown, "person of unknown age", "people of unknown age"));
        }
        family.locality().ifPresent(place -> words.append(" · ").append(place));
        return new Span(words.toString());
    }

    private SubNavigation navigation(FamilyViews views, String shown) {
        var navigation = new SubNavigation("This family");
        var known = views.titles().containsKey(shown) ? shown : FamilyViews.OVERVIEW;
        views.titles().forEach((id, title) -> navigation.view(title, address(id, family.asAt()), id.equals(known)));
        return navigation;
    }

    private void showAsAt(LocalDate day) {
        var view = visit.rest().size() > 1 ? visit.rest().get(1) : FamilyViews.OVERVIEW;
        visit.go(address(view, day));
    }

    private String address(String view, LocalDate day) {
        var address = FamiliesNavigation.family(family.id(), view);
        return day.equals(CouncilTime.today()) ? address : address + "?asat=" + day;
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
