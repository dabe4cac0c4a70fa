package org.together.screens.families;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.together.core.family.Address;
import org.together.core.family.Family;
import org.together.core.family.Membership;
import org.together.core.family.Person;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.team.Team;
import org.together.screens.families.team.TeamCards;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.Cards;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;

/** Who is involved, who belongs, and whether the family was identified. */
final class Overview extends Div {

    Overview(Family family, Team team, List<IdentifiedFamily> identified, Optional<String> work) {
        var cards = new Cards(TeamCards.involved(team).wide());
        if (!team.strains().isEmpty()) {
            cards.add(TeamCards.strains(team, work).wide());
        }
        cards.add(members(family, isProtected(team)).wide(), identified(family, identified).wide());
        add(cards);
    }

    private static boolean isProtected(Team team) {
        return team.cautions().stream().anyMatch(caution -> caution.label().equals(SafetyFlag.ADDRESS_PROTECTED.label()));
    }

    private static Card members(Family family, boolean isProtected) {
        var table = new PlainTable(
                        "Members", "Name", "Age", "Role", "Lives with the family", "Address", "Why they are thought to belong")
                .captionUnseen();
        family.memberships().forEach(membership -> table.row(
                new Span(membership.person().name().full()),
                new Span(age(membership.person())),
                new Span(membership.role().label()),
                membership.isResident() ? StatusTag.good("Yes") : StatusTag.attention("Elsewhere"),
                new Span(isProtected ? "Protected" : membership.person().address().map(Overview::written).orElse("Not known")),
                new Span(because(membership))));
        return new Card("Members").with(table).source("From all agencies' records, as at " + Ages.date(family.asAt()));
    }

    private static String age(Person person) {
        return person.born().map(day -> person.age().getAsInt() + " (born " + Ages.date(day) + ")").orElse("Not known");
    }

    private static String written(Address address) {
        return address.lines().isBlank() ? address.postcode() : address.lines() + ", " + address.postcode();
    }

    /** The reason says since when; the end only counts when there is one. */
    private static String because(Membership membership) {
        return membership.period().end().map(end -> membership.reason() + ", until " + Ages.date(end)).orElse(membership.reason());
    }

    private static Card identified(Family family, List<IdentifiedFamily> identified) {
        var card = new Card("Identified");
        if (identified.isEmpty()) {
            card.with("No programme has identified this family.");
        }
        identified.forEach(found -> card.with(
                answer(found), new Paragraph(found.verdict().reason()), new Paragraph(found.verdict().ranking())));
        return card.with(new PageLink("See why, with the evidence", FamiliesNavigation.family(family.id(), FamilyViews.WHY)));
    }

    private static StatusTag answer(IdentifiedFamily found) {
        var headlines = found.met().stream().map(IdentifiedFamily.Kept::headline).distinct().collect(Collectors.counting());
        return switch (found.verdict().status()) {
            case QUALIFIES -> StatusTag.attention("Qualifies: " + headlines + " problems, rank " + found.rank());
            case CANNOT_TELL -> StatusTag.unknown("Cannot be told");
            case DOES_NOT_QUALIFY -> StatusTag.neutral("Does not qualify");
        };
    }
}
