package org.together.screens.families.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.together.core.casework.Advocate;
import org.together.core.identification.Identification;
import org.together.core.team.Caution;
import org.together.core.team.Team;
import org.together.ui.parts.StatusTag;

/** What must be in sight whatever is shown of a family: its advocate, the framework it is judged by, and cautions with their sources. */
@StyleSheet("context://ext/org.together.screens.families/families.css")
public final class IdentityBar extends Div {

    public IdentityBar(Team team, List<Identification> identifications) {
        addClassName("family-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "This family at a glance");
        add(pair("Advocate", team.openCase()
                .map(open -> open.advocate().map(IdentityBar::advocate).orElseGet(() -> new Span(StatusTag.attention("To be allocated"))))
                .orElseGet(() -> new Span("Not worked with now"))));
        team.openCase().flatMap(open -> open.cover()).ifPresent(cover -> add(pair("Covered by", advocate(cover))));
        if (!identifications.isEmpty()) {
            add(pair("Framework", new Span(identifications.stream()
                    .map(one -> one.title() + ", " + one.frameworkVersion())
                    .distinct()
                    .collect(Collectors.joining("; ")))));
        }
        if (!team.cautions().isEmpty()) {
            add(cautions(team.cautions()));
        }
    }

    private static Span pair(String label, Component value) {
        var pair = new Span(new Span(label), value);
        pair.addClassName("family-bar-pair");
        return pair;
    }

    private static Component advocate(Advocate advocate) {
        var words = new Span(advocate.name() + ", " + advocate.agency() + " ");
        if (!advocate.phone().isBlank()) {
            words.add(new Anchor("tel:" + advocate.phone().replace(" ", ""), advocate.phone()));
        }
        return words;
    }

    private static UnorderedList cautions(List<Caution> cautions) {
        var list = new UnorderedList();
        list.addClassName("family-cautions");
        list.getElement().setAttribute("aria-label", "Cautions");
        cautions.forEach(caution -> {
            var tag = caution.kind() == Caution.Kind.RESTRICTION ? StatusTag.bad(caution.label()) : StatusTag.attention(caution.label());
            var because = new Span(caution.because());
            because.addClassName("part-quiet");
            list.add(new ListItem(tag, because));
        });
        return list;
    }
}
