package org.together.screens.families.kinship;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.kinship.Connection;
import org.together.core.kinship.Connection.Quality;
import org.together.core.kinship.Connection.Sort;
import org.together.core.kinship.Kinships.ConnectionDraft;
import org.together.core.kinship.Kinships.Ending;
import org.together.core.team.Team;
import org.together.core.team.TeamMember;
import org.together.screens.families.kinship.Ecomap.Around;
import org.together.screens.families.kinship.RelationshipsPanel.Desk;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.Card;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.FormDialog;
import org.together.ui.parts.PlainTable;

/** The ecomap, and the table in which it is changed. Services at work are in it by themselves. */
final class EcomapCard {
    private static final List<String> SIGNS = List.of(
            "A thick line is a strong connection, a dashed one a weak one, a jagged one a strained one.",
            "A line broken by two strokes is one that was broken off.",
            "Services at work stand on the right by themselves; say how the family finds one by adding a connection of the same name.");

    private final Desk desk;
    private final List<TeamMember> services;
    private final boolean isKeptBack;

    EcomapCard(Desk desk, Optional<Team> team) {
        this.desk = desk;
        services = team.map(Team::members).orElse(List.of());
        isKeptBack = team.stream().flatMap(known -> known.cautions().stream())
                .anyMatch(caution -> caution.label().equals(SafetyFlag.ADDRESS_PROTECTED.label()));
    }

    Component card() {
        var card = new Card("Ecomap");
        var around = around();
        if (desk.mayChange()) {
            card.aside(new Button("Add a connection", event -> add()));
        }
        if (around.isEmpty()) {
            return card.with(new EmptyState("Nothing is known around this family",
                    "Ask whom they turn to, what they like to do and who helps, and add it here."));
        }
        return card.with(new Ecomap(desk.kinship().family().name(), around).shown(), GenogramCard.legend("What the lines mean", SIGNS),
                        file(around), new H3("In words"), table())
                .source("Services from all agencies' records; how the family finds them as recorded here");
    }

    private Component file(List<Around> around) {
        var away = new TakenAway(desk);
        var link = away.link("ecomap", read -> new Ecomap(read.family().name(), away.cleared(around)).drawn());
        return isKeptBack ? new Div(link, Banner.warning("Where this family lives must not be told, and it could be found by the schools,"
                + " surgeries and services in this drawing. Give it to nobody who must not find them.")) : link;
    }

    private List<Connection> standing() {
        return desk.kinship().connections().stream().filter(one -> one.isTrueOn(desk.kinship().asAt())).toList();
    }

    /** A service at work and a connection of the same name are one. */
    private List<Around> around() {
        var found = new LinkedHashMap<String, Around>();
        services.forEach(one -> found.putIfAbsent(
                key(one.who().service()), new Around(one.who().service(), one.who().worker(), Quality.ORDINARY, true)));
        standing().forEach(one -> found.merge(
                key(one.name()),
                new Around(one.name(), one.sort().label(), one.quality(), one.sort() == Sort.SERVICE),
                (service, said) -> new Around(service.name(), service.what(), said.quality(), true)));
        return new ArrayList<>(found.values());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.UK);
    }

    private PlainTable table() {
        var table = new PlainTable("Connections", "Who or what", "What it is", "How the family finds it", "Since", "Source", "To do")
                .captionUnseen();
        standing().forEach(one -> table.row(
                new Span(one.name()),
                new Span(one.sort().label()),
                new Span(one.quality().label() + (one.note().isBlank() ? "" : ": " + one.note())),
                Ages.asAt(desk.kinship().asAt()).shown(one.period().from()),
                new Span(one.source().reference() + ", " + one.source().agency()),
                desk.mayChange() ? GenogramCard.small("End", "End: " + one.name(), () -> end(one)) : new Span()));
        var named = standing().stream().map(one -> key(one.name())).toList();
        services.stream().filter(one -> !named.contains(key(one.who().service()))).forEach(one -> table.row(
                new Span(one.who().service()),
                new Span(one.who().worker().isBlank() ? "Service" : "Service, " + one.who().worker()),
                new Span("Not said"),
                Ages.asAt(desk.kinship().asAt()).shown(one.since()),
                new Span(one.told().source().agency() + ", learnt " + Ages.now().ago(one.told().learnt())),
                new Span()));
        return table;
    }

    private void add() {
        var name = TieForms.line("Who or what, without an address");
        var sort = new Select<Sort>();
        sort.setLabel("What it is");
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(Sort::label);
        var quality = new Select<Quality>();
        quality.setLabel("How the family finds it");
        quality.setItems(Quality.values());
        quality.setItemLabelGenerator(Quality::label);
        quality.setValue(Quality.ORDINARY);
        var since = TieForms.day("Since");
        var note = TieForms.line("In the family's words (optional)");
        new FormDialog("Add a connection", "A grandmother, a football club, a neighbour, a service: whatever matters to them.")
                .with(name, sort, quality, since, note)
                .needs(name, "Say who or what it is")
                .needs(sort, "Choose what it is")
                .needs(quality, "Say how the family finds it")
                .open("Add", () -> desk.kinships().connect(desk.visit().viewer(), desk.kinship().family().id(), new ConnectionDraft(
                        name.getValue(), sort.getValue(), quality.getValue(), TieForms.chosen(since), note.getValue())),
                        () -> desk.kept("The connection is kept"));
    }

    private void end(Connection connection) {
        var last = TieForms.day("Last day");
        last.setMin(connection.period().from());
        var why = TieForms.line("How it ended (optional)");
        new FormDialog("End this connection", connection.name() + ": it stays in the drawing of the time when it was true.")
                .with(last, why)
                .open("End it", () -> desk.kinships().disconnect(
                        desk.visit().viewer(), connection.id(), new Ending(TieForms.chosen(last), why.getValue())),
                        () -> desk.kept("The connection has ended"));
    }
}
