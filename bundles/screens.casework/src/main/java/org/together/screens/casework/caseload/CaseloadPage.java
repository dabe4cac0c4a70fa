package org.together.screens.casework.caseload;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.caseload.Advocates;
import org.together.core.caseload.CaseLine;
import org.together.core.caseload.Caseloads;
import org.together.core.caseload.Profile;
import org.together.core.casework.Advocate;
import org.together.core.casework.Cases;
import org.together.core.casework.Stage;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.Filters;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;

/** A column for each stage; who carries how much; narrowed by locality and advocate, both in the address. */
@StyleSheet(CaseloadNavigation.LOOKS)
final class CaseloadPage extends Div {
    private static final String ALL = "All";

    private final transient Services services;
    private final transient Visit visit;
    private final boolean isManager;
    private final ComboBox<String> locality = new ComboBox<>("Locality");
    private final ComboBox<String> advocate = new ComboBox<>("Advocate");
    private final Div board = new Div();
    private transient List<CaseLine> everywhere;

    CaseloadPage(Services services, Visit visit) {
        this.services = services;
        this.visit = visit;
        isManager = services.access().may(visit.viewer(), Action.ALLOCATE).isAllowed();
        everywhere = services.caseloads().cases(visit.viewer(), Optional.empty());
        board.addClassName("caseload-board");
        add(new PageHeader("Caseload board")
                .explained("Families worked with now, by stage. Drag a family to another stage, or use “Move to …”."));
        if (everywhere.isEmpty()) {
            add(new EmptyState(
                    "No family is worked with now", "Families stand here from the decision to work with them until they are closed."));
            return;
        }
        choices();
        add(new Filters("Filter families", locality, advocate), board);
        show(everywhere);
        if (isManager) {
            add(burdens());
        }
    }

    /** What the page asks. */
    record Services(Caseloads caseloads, Cases cases, Advocates advocates, Access access) {}

    private void choices() {
        var places = everywhere.stream().flatMap(line -> line.locality().stream()).collect(Collectors.toCollection(TreeSet::new));
        var names = everywhere.stream().flatMap(line -> name(line).stream()).collect(Collectors.toCollection(TreeSet::new));
        fill(locality, places, visit.query("locality"));
        fill(advocate, names, Optional.empty());
        locality.addValueChangeListener(event -> narrow());
        advocate.addValueChangeListener(event -> narrow());
    }

    private static void fill(ComboBox<String> field, Collection<String> words, Optional<String> chosen) {
        var all = new ArrayList<String>(List.of(ALL));
        all.addAll(words);
        field.setItems(all);
        field.setValue(chosen.filter(words::contains).orElse(ALL));
    }

    private void narrow() {
        var place = Optional.ofNullable(locality.getValue()).filter(word -> !word.equals(ALL));
        visit.remember("", place.map(word -> Map.of("locality", word)).orElse(Map.of()));
        show(everywhere);
    }

    private void show(List<CaseLine> lines) {
        var shown = lines.stream()
                .filter(line -> isChosen(locality, line.locality()) && isChosen(advocate, name(line)))
                .collect(Collectors.groupingBy(line -> line.kept().stage()));
        board.removeAll();
        for (var stage : Stage.values()) {
            var theirs = shown.getOrDefault(stage, List.of());
            if (stage != Stage.TO_BE_ALLOCATED || isManager || !theirs.isEmpty()) {
                board.add(new StageColumn(stage, theirs, this::move));
            }
        }
    }

    private static boolean isChosen(ComboBox<String> field, Optional<String> word) {
        return field.getValue() == null || field.getValue().equals(ALL) || word.filter(field.getValue()::equals).isPresent();
    }

    private static Optional<String> name(CaseLine line) {
        return line.kept().advocate().map(Advocate::name);
    }

    private void move(Id<Family> family, Stage stage) {
        var refusal = services.cases().move(visit.viewer(), family, stage);
        visit.tell(refusal.orElse("Moved to " + stage.label()));
        if (refusal.isEmpty()) {
            everywhere = services.caseloads().cases(visit.viewer(), Optional.empty());
            show(everywhere);
        }
    }

    private Card burdens() {
        var table = new PlainTable("Caseload of each advocate", "Advocate", "Families", "Weight", "Capacity", "Room", "Away")
                .captionUnseen();
        services.advocates().all(visit.viewer()).forEach(profile -> table.row(
                new PageLink(
                        profile.advocate().name(), CaseloadNavigation.ADVOCATES + "/" + profile.advocate().account()),
                new Span("" + profile.families()),
                new Span("" + profile.weight()),
                new Span("" + profile.told().capacity()),
                room(profile),
                new Span(profile.away().map(one -> Ages.period(one.period())).orElse(""))));
        return new Card("Caseload of each advocate").with(table)
                .source("A family weighs one, and one more each for the intensive level, four children or more, and six services or more");
    }

    private static StatusTag room(Profile profile) {
        if (profile.room() > 0) {
            return StatusTag.good(profile.room() + " left");
        }
        return profile.room() == 0 ? StatusTag.attention("full") : StatusTag.bad(-profile.room() + " too much");
    }
}
