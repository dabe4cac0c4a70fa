package org.together.screens.families.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.together.core.team.Strain;
import org.together.core.team.Team;
import org.together.core.team.TeamMember;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;

/** Who is involved, and where their work collides. */
public final class TeamCards {

    private TeamCards() {}

    /** Every service that works with someone of the family: who, how to ring them, the last contact and the next date. */
    public static Card involved(Team team) {
        var card = new Card("Who is involved");
        if (team.members().isEmpty()) {
            return card.with("No service is known to be involved as at " + Ages.date(team.asAt())
                    + ". Agencies that send no feed may still be.");
        }
        var table = new PlainTable(
                        "Who is involved", "Service", "Person", "Telephone", "Last contact", "Next date", "With", "Since", "Source")
                .captionUnseen();
        team.members().forEach(one -> table.row(
                one.isLead() ? new Span(new Span(one.who().service() + " "), StatusTag.good("Lead")) : new Span(one.who().service()),
                said(one.who().worker()),
                phone(one),
                one.lastContact().map(day -> Ages.asAt(team.asAt()).shown(day)).orElseGet(() -> said("")),
                one.next().map(next -> new Span(Ages.date(next.day()) + ": " + next.what())).orElseGet(() -> quiet("None planned")),
                new Span(String.join(", ", one.with())),
                new Span(Ages.date(one.since())),
                new Span(one.told().source().agency() + ", learnt " + Ages.now().ago(one.told().learnt()))));
        var services = team.members().size() + (team.members().size() == 1 ? " service" : " services");
        return card.with(table).source(services + ", as at " + Ages.date(team.asAt())
                + ". Last contact: visits and calls written down, or the newest event in that agency's records.");
    }

    private static Component phone(TeamMember one) {
        var phone = one.who().phone();
        return phone.isBlank() ? said("") : new Anchor("tel:" + phone.replace(" ", ""), phone);
    }

    private static Span said(String words) {
        return words.isBlank() ? quiet("Not known") : new Span(words);
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("part-quiet");
        return span;
    }

    /** Each strain, what it rests on and what to do; {@code work} is the address where advocate, level and appointments are changed. */
    public static Card strains(Team team, Optional<String> work) {
        var card = new Card("Conflict and overload");
        team.strains().forEach(strain -> card.with(shown(strain, work)));
        return card.source("Found in the record as at " + Ages.date(team.asAt()) + "; what is too much is set by the council");
    }

    private static Component shown(Strain strain, Optional<String> work) {
        var evidence = new UnorderedList();
        strain.evidence().forEach(line -> evidence.add(new ListItem(line)));
        var block = new Div(
                StatusTag.attention(strain.kind().label()), new H3(strain.what()), new Paragraph("What to do: " + strain.toDo()), evidence);
        work.ifPresent(address -> block.add(new PageLink(where(strain.kind()), address)));
        block.addClassName("family-strain");
        return block;
    }

    private static String where(Strain.Kind kind) {
        return switch (kind) {
            case NO_LEAD -> "To the advocate";
            case CLASH, TOO_MUCH -> "To the appointments";
            case TOO_MANY -> "To who works with them, and when they meet";
            case CONTRADICTION -> "To the level of need and the stage of the work";
        };
    }
}
